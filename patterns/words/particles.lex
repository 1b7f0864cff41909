# Lower-case words inside names of people: Virgil van Dijk, Roland de Marigny.
# Source: compiled for pressbox.
kind: particle

van | der | den | de | di | da | dos | do | del | della | la | le | du | von | zu | ten | ter | bin | ibn | al | el | af | av | y | san | st | mac | ben | bint | van | vander | degli | delle | dei | das | am | auf | op | abu | abd | ould
