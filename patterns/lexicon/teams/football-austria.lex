# Football clubs of Austria.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Austria

Red Bull Salzburg | RB Salzburg | ?Salzburg | Austria Salzburg
Sturm Graz | Sturm
Rapid Vienna | Rapid Wien | SK Rapid | ?Rapid
Austria Vienna | Austria Wien | FK Austria
LASK | LASK Linz
Wolfsberg | Wolfsberger AC | WAC Wolfsberg | Wolfsberger
Hartberg | TSV Hartberg
Austria Klagenfurt | Klagenfurt
WSG Tirol | WSG Wattens
Blau-Weiss Linz | Blau Weiss Linz | BW Linz
Altach | SCR Altach | Rheindorf Altach
Grazer AK | GAK | GAK Graz
Austria Lustenau | Lustenau
SV Ried | Ried
Admira Wacker | Admira | Admira Wacker Modling
Mattersburg | SV Mattersburg
St Polten | SKN St Polten | St. Polten | St Poelten
Wiener Neustadt | SC Wiener Neustadt
Kapfenberg | Kapfenberger SV | KSV Kapfenberg
Wacker Innsbruck | FC Wacker Innsbruck | Tirol Innsbruck | FC Tirol Innsbruck
Swarovski Tirol
SV Grodig | Grodig
SV Pasching | Pasching | FC Superfund
Floridsdorfer AC | Floridsdorf
FC Liefering | Liefering
First Vienna | Vienna FC
Schwanenstadt
FC Karnten
SW Bregenz | Schwarz-Weiss Bregenz | Bregenz
Dornbirn | FC Dornbirn
SV Horn
Amstetten | SKU Amstetten
Lafnitz | SV Lafnitz
Stripfing
