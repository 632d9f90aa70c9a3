* 街道满意度 2026.
GET DATA /TYPE=TXT /FILE='answers.csv' /ENCODING="UTF8" /ARRANGEMENT=DELIMITED /DELIMITERS="," /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    q1 F8.0
    weight F14.4
    投诉 F8.0
    V_with A9
    remark A720
    last F8.0
  .
VARIABLE LABELS q1 '总体满意度'.
VALUE LABELS q1
  1 '非常不满意'
  3 '一般'
  5 '非常满意'
  .
VARIABLE LEVEL q1 (ORDINAL).
VARIABLE LABELS weight 'Weight'.
VARIABLE LEVEL weight (SCALE).
VARIABLE LABELS 投诉 '投诉过吗 = yes, "no" or it''s none'.
VALUE LABELS 投诉
  0 'it''s no'
  1 '是'
  .
VARIABLE LEVEL 投诉 (NOMINAL).
VARIABLE LABELS V_with 'Street'.
VARIABLE LEVEL V_with (NOMINAL).
VARIABLE LABELS remark 'Remark'.
VARIABLE LEVEL remark (NOMINAL).
VARIABLE LABELS last 'After the long one'.
VARIABLE LEVEL last (NOMINAL).
EXECUTE.
