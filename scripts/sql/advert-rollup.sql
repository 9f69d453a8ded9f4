-- Pay offered in adverts, by cell, under the rules of this site for microdata: each employer counts once, with the median
-- of its adverts; a cell is drawn from 30 employers on, and only where no employer has half of its adverts.
--
-- Reads one relation, however it is stored:
--   adverts(cell, employer, low, high, doubtful)
--     cell      what a figure is about, as one text (`wuhan`, or `wuhan | 1-3`)
--     employer  tells employers apart; never null
--     low, high the two ends of monthly pay; null where none is printed
--     doubtful  1 where the ends are not believed: such an advert is counted and is in no median; else 0
--
-- Plain SQL: common table expressions and window functions, as DuckDB, Trino and Spark SQL have them. Medians are exact
-- (the middle value, or the mean of the two middle ones), because approximate ones differ from run to run.
WITH rule AS (
  SELECT 30 AS fewest, 0.5 AS largest_share
),
paid AS (
  SELECT
    cell,
    employer,
    CASE WHEN doubtful = 1 THEN NULL ELSE low END AS low,
    CASE WHEN doubtful = 1 THEN NULL ELSE high END AS high
  FROM adverts
  WHERE low IS NOT NULL AND high IS NOT NULL
),
placed_adverts AS (
  SELECT
    cell,
    employer,
    low,
    high,
    ROW_NUMBER() OVER (PARTITION BY cell, employer ORDER BY low NULLS LAST) AS low_place,
    ROW_NUMBER() OVER (PARTITION BY cell, employer ORDER BY high NULLS LAST) AS high_place,
    COUNT(low) OVER (PARTITION BY cell, employer) AS believed
  FROM paid
),
employers AS (
  SELECT
    cell,
    employer,
    COUNT(*) AS adverts,
    AVG(CASE WHEN 2 * low_place BETWEEN believed AND believed + 2 THEN low END) AS low,
    AVG(CASE WHEN 2 * high_place BETWEEN believed AND believed + 2 THEN high END) AS high
  FROM placed_adverts
  GROUP BY cell, employer
),
placed_employers AS (
  SELECT
    cell,
    adverts,
    low,
    high,
    ROW_NUMBER() OVER (PARTITION BY cell ORDER BY low NULLS LAST) AS low_place,
    ROW_NUMBER() OVER (PARTITION BY cell ORDER BY high NULLS LAST) AS high_place,
    COUNT(low) OVER (PARTITION BY cell) AS believed
  FROM employers
),
cells AS (
  SELECT
    cell,
    SUM(adverts) AS with_pay,
    COUNT(*) AS employers,
    MAX(adverts) AS largest,
    AVG(CASE WHEN 2 * low_place BETWEEN believed AND believed + 2 THEN low END) AS low,
    AVG(CASE WHEN 2 * high_place BETWEEN believed AND believed + 2 THEN high END) AS high
  FROM placed_employers
  GROUP BY cell
),
counted AS (
  SELECT cell, COUNT(*) AS adverts
  FROM adverts
  GROUP BY cell
)
SELECT
  counted.cell,
  counted.adverts,
  COALESCE(cells.with_pay, 0) AS with_pay,
  COALESCE(cells.employers, 0) AS employers,
  COALESCE(cells.largest, 0) AS largest,
  -- What keeps a cell from being drawn; its medians do not leave this query.
  CASE WHEN COALESCE(cells.employers, 0) < rule.fewest THEN 1 ELSE 0 END AS few_employers,
  CASE WHEN cells.largest >= cells.with_pay * rule.largest_share THEN 1 ELSE 0 END AS one_employer,
  CASE WHEN cells.employers >= rule.fewest AND cells.largest < cells.with_pay * rule.largest_share THEN cells.low END AS low_median,
  CASE WHEN cells.employers >= rule.fewest AND cells.largest < cells.with_pay * rule.largest_share THEN cells.high END AS high_median
FROM counted
CROSS JOIN rule
LEFT JOIN cells ON cells.cell = counted.cell
ORDER BY counted.cell
