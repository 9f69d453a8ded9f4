# Reads the table of pay and prints what rows say of one city. Needs Python 3 and pandas.
import pandas as pd

site = "http://localhost:4321/"

pay = pd.read_csv(site + "data/salaries.csv")
cities = pd.read_csv(site + "data/cities.csv")

# A figure is either a value or an interval (low, high); `bound` says which, `unit` in what. Never mix units.
monthly = pay[pay["unit"] == "CNY_month"].merge(
    cities[["id", "name_zh", "name_en"]], left_on="city", right_on="id", how="left", suffixes=("", "_city")
)
columns = ["id", "name_zh", "tenure", "statistic", "value", "low", "high", "bound", "period", "source"]
print(monthly.loc[monthly["city"] == "beijing", columns].to_string(index=False))

# A version of a table has an address of its own that never changes: cite that one.
described = pd.read_json(site + "data/salaries.json", typ="series")
print(described["title"], len(described["rows"]))
