# Words and letters that multiply the number before them.
# Source: the English language.
kind: scale

12 | dozen
1000 | thousand | k
100000 | lakh | lakhs
10000000 | crore | crores
1000000 | million | m | mn | mln
1000000000 | billion | bn
1000000000000 | trillion | tn
