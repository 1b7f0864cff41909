# Parts of one, in words and signs.
# Source: the English language; the signs are Unicode's vulgar fractions.
kind: fraction

0.5 | half | halves | ½
0.25 | quarter | quarters | ¼
0.75 | ¾
0.3333333333333333 | third | thirds | ⅓
0.6666666666666666 | ⅔
0.2 | fifth | fifths | ⅕
0.125 | eighth | eighths | ⅛
0.375 | ⅜
0.625 | ⅝
0.875 | ⅞
0.1 | tenth | tenths
