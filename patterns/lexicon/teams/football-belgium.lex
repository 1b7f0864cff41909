# Football clubs of Belgium.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Belgium

Club Brugge | Bruges | Club Bruges | Brugge | FC Bruges
Anderlecht | RSC Anderlecht
Genk | KRC Genk | Racing Genk
Gent | KAA Gent | AA Gent | ?Ghent
Standard Liege | ?Standard | ?Liege
Antwerp | Royal Antwerp
Union Saint-Gilloise | Union SG | Royale Union Saint-Gilloise | Union St Gilloise | Union St-Gilloise | Union St.-Gilloise | USG | ?Union
Mechelen | KV Mechelen | YR KV Mechelen
Charleroi | Sporting Charleroi
Westerlo | KVC Westerlo
Cercle Brugge | ?Cercle | Cercle Bruges
Oud-Heverlee Leuven | OH Leuven | OHL | Leuven
Sint-Truiden | Sint-Truidense | STVV | St Truiden | St Truidense
Kortrijk | KV Kortrijk
Dender | FCV Dender
Beerschot | KFCO Beerschot | Beerschot VA | Germinal Beerschot
Zulte Waregem | Zulte-Waregem | SV Zulte Waregem
Eupen | KAS Eupen
RWDM | RWD Molenbeek | Molenbeek
Seraing | RFC Seraing
Oostende | KV Oostende | ?Ostend
Lokeren | KSC Lokeren | Sporting Lokeren
Lierse | Lierse SK | Lierse Kempenzonen
Waasland-Beveren | Beveren | SK Beveren | KSK Beveren
Mouscron | Excel Mouscron | Royal Excel Mouscron | Mouscron-Peruwelz | Excelsior Mouscron
Roeselare | KSV Roeselare
Tubize | AFC Tubize
La Louviere | RAA La Louviere | RAAL La Louviere
Patro Eisden | Patro Eisden Maasmechelen
Deinze | KMSK Deinze
Virton | Excelsior Virton
RFC Liege
Francs Borains
Lommel | Lommel SK
Club NXT
RSCA Futures
Jong Genk
FC Brussels
RAEC Mons | ?Mons
Dessel | Dessel Sport
Harelbeke
Heusden-Zolder
