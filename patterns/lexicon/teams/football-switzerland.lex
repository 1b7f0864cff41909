# Football clubs of Switzerland and Liechtenstein.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Switzerland

?Basel | FC Basel | ?FCB | ?Basle | FC Basel 1893
Young Boys | BSC Young Boys | Young Boys Bern | Young Boys Berne | YB Bern | BSC YB
?Zurich | FC Zurich | FCZ
Grasshoppers | ?Grasshopper | Grasshopper Club Zurich | Grasshoppers Zurich | Grasshopper Zurich | Grasshopper Club
Servette | Servette Geneva | Servette FC | Servette FC Geneva | Servette Geneve
?Lugano | FC Lugano
?Luzern | FC Luzern | ?Lucerne
St Gallen | FC St Gallen | St. Gallen | FC St. Gallen
?Lausanne | Lausanne-Sport | Lausanne Sport | FC Lausanne-Sport | Lausanne Sports
?Sion | FC Sion
?Winterthur | FC Winterthur
?Yverdon | Yverdon-Sport | Yverdon Sport
?Thun | FC Thun
?Vaduz | FC Vaduz
?Aarau | FC Aarau
Neuchatel Xamax | Xamax | ?Neuchatel | Neuchatel Xamax FCS
?Bellinzona | AC Bellinzona
Stade Lausanne-Ouchy | Stade Lausanne Ouchy | Lausanne-Ouchy
?Schaffhausen | FC Schaffhausen
?Wil | FC Wil
?Chiasso | FC Chiasso
?Kriens | SC Kriens
?Carouge | Etoile Carouge
Wohlen | FC Wohlen
Biel-Bienne | FC Biel-Bienne
?Delemont | SR Delemont
?Nyon | Stade Nyonnais
Concordia Basel
?Balzers | FC Balzers
Eschen/Mauren | USV Eschen/Mauren
?Kreuzlingen | FC Kreuzlingen
Rapperswil-Jona | FC Rapperswil-Jona
YF Juventus | YF Juventus Zurich | SC YF Juventus
Red Star Zurich
Black Stars Basel
Breitenrain Bern | FC Breitenrain
FC Wettingen | ?Wettingen
FC Baden
Zug 94
Chur 97
?La Chaux-de-Fonds | FC La Chaux-de-Fonds
FC Le Mont | FC Le Mont-sur-Lausanne
Vevey-Sports | Vevey United | Vevey Sports
FC Locarno | ?Locarno
SC Bruhl
SC Cham
FC Bavois
FC Bulle
SC Buochs
CS Chenois
FC Echallens
FC Koniz
FC Meyrin
FC Munsingen
FC Solothurn | ?Solothurn
FC Tuggen
FC Mendrisio
AC Malcantone
FC Linth 04
Urania Geneve Sport | Urania Geneva
Servette Chenois
