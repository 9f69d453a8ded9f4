# Reads the table of pay and prints what rows say of one city. Base R is enough.
site <- "http://localhost:4321/"

pay <- read.csv(paste0(site, "data/salaries.csv"), encoding = "UTF-8", na.strings = "")
cities <- read.csv(paste0(site, "data/cities.csv"), encoding = "UTF-8", na.strings = "", colClasses = "character")

# A figure is either a value or an interval (low, high); `bound` says which, `unit` in what. Never mix units.
monthly <- subset(pay, unit == "CNY_month" & city == "beijing")
monthly$name <- cities$name_zh[match(monthly$city, cities$id)]
print(monthly[, c("id", "name", "tenure", "statistic", "value", "low", "high", "bound", "period", "source")],
      row.names = FALSE)
