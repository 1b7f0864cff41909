# Football clubs of Switzerland and Liechtenstein.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Switzerland

Basel | FC Basel | ?FCB | Basle
Young Boys | BSC Young Boys | Young Boys Bern | Young Boys Berne
?Zurich | FC Zurich | FCZ
Grasshoppers | ?Grasshopper | Grasshopper Club Zurich | Grasshoppers Zurich | Grasshopper Zurich
Servette | Servette Geneva | Servette FC
Lugano | FC Lugano
Luzern | FC Luzern | ?Lucerne
St Gallen | FC St Gallen | St. Gallen | FC St. Gallen
?Lausanne | Lausanne-Sport | Lausanne Sport | FC Lausanne-Sport
?Sion | FC Sion
Winterthur | FC Winterthur
Yverdon | Yverdon-Sport | Yverdon Sport
Thun | FC Thun
Vaduz | FC Vaduz
Aarau | FC Aarau
Neuchatel Xamax | Xamax | Neuchatel
Bellinzona | AC Bellinzona
Stade Lausanne-Ouchy | Stade Lausanne Ouchy
Schaffhausen | FC Schaffhausen
?Wil | FC Wil
Chiasso | FC Chiasso
Kriens | SC Kriens
Carouge | Etoile Carouge
Wohlen | FC Wohlen
Biel-Bienne | FC Biel-Bienne
Delemont | SR Delemont
Nyon | Stade Nyonnais
Concordia Basel
Balzers | FC Balzers
Eschen/Mauren | USV Eschen/Mauren
Kreuzlingen | FC Kreuzlingen
Rapperswil-Jona | FC Rapperswil-Jona
