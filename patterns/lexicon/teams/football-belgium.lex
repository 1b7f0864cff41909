# Football clubs of Belgium.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Belgium

Club Brugge | ?Bruges | Club Bruges | ?Brugge | FC Bruges | FC Brugge | Club Brugge KV
Anderlecht | RSC Anderlecht
Genk | KRC Genk | Racing Genk
?Gent | KAA Gent | AA Gent | ?Ghent
Standard Liege | ?Standard | ?Liege | Royal Standard de Liege
?Antwerp | Royal Antwerp | Royal Antwerp FC | Antwerp FC
Union Saint-Gilloise | Union SG | Royale Union Saint-Gilloise | Union St Gilloise | Union St-Gilloise | Union St.-Gilloise | USG | ?Union | Saint-Gilloise | St Gilloise | Union St Gilles
?Mechelen | KV Mechelen | YR KV Mechelen
?Charleroi | Sporting Charleroi | Royal Charleroi
Westerlo | KVC Westerlo
Cercle Brugge | ?Cercle | Cercle Bruges | Cercle Brugge KSV
Oud-Heverlee Leuven | OH Leuven | ?OHL | ?Leuven
Sint-Truiden | Sint-Truidense | STVV | St Truiden | St Truidense
?Kortrijk | KV Kortrijk
?Dender | FCV Dender
Beerschot | KFCO Beerschot | Beerschot VA | Germinal Beerschot | Beerschot Wilrijk | KFCO Beerschot Wilrijk | Germinal Ekeren | Beerschot AC
Zulte Waregem | Zulte-Waregem | SV Zulte Waregem | ?Waregem
?Eupen | KAS Eupen
RWDM | RWD Molenbeek | ?Molenbeek | RWDM Brussels | Racing White Daring Molenbeek | Racing White
?Seraing | RFC Seraing
?Oostende | KV Oostende | ?Ostend
?Lokeren | KSC Lokeren | Sporting Lokeren
Lierse | Lierse SK | Lierse Kempenzonen
Waasland-Beveren | Beveren | SK Beveren | KSK Beveren
?Mouscron | Excel Mouscron | Royal Excel Mouscron | Mouscron-Peruwelz | Excelsior Mouscron | Royal Mouscron-Peruwelz | RE Mouscron
?Roeselare | KSV Roeselare
?Tubize | AFC Tubize
La Louviere | RAA La Louviere | RAAL La Louviere | RAA Louvieroise
Patro Eisden | Patro Eisden Maasmechelen
?Deinze | KMSK Deinze
?Virton | Excelsior Virton
RFC Liege
Francs Borains
?Lommel | Lommel SK | Lommel United | KFC Lommel
Club NXT
RSCA Futures
Jong Genk
FC Brussels
RAEC Mons | ?Mons
?Dessel | Dessel Sport
?Harelbeke
Heusden-Zolder
Waterschei | Waterschei Thor | Thor Waterschei | KFC Waterschei
Eendracht Aalst | SC Eendracht Aalst | ?Aalst
KSV Waregem
Verbroedering Geel | KFC Verbroedering Geel | ?Geel
Olympic Charleroi | ROC Charleroi
Thes Sport
Sporting Hasselt
Knokke FC | Royal Knokke
Racing Mechelen
KFC Turnhout
Berchem Sport
KFC Winterslag
KVK Tienen
Union Namur
URSL Vise
RUS Binche
Rupel Boom
Jong Gent
SL16 FC
