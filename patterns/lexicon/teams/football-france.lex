# Football clubs of France's first and second tiers, and others known from the Coupe de France.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: France

Paris Saint-Germain | PSG | Paris SG | Paris St-Germain | Paris Saint Germain | Paris St Germain | ?Paris | ?Parisians
?Marseille | Olympique de Marseille | Olympique Marseille | ?OM | ?Marseilles
?Lyon | Olympique Lyonnais | Olympique Lyon | ?Lyons | ?OL
AS Monaco | ?Monaco | AS Monaco FC
?Lille | LOSC | LOSC Lille | Lille OSC | ?Dogues
?Nice | OGC Nice | ?Les Aiglons
?Rennes | Stade Rennais | Stade Rennes
?Lens | RC Lens
?Strasbourg | RC Strasbourg | Racing Strasbourg
?Nantes | FC Nantes | ?Canaries
?Saint-Etienne | ?St Etienne | ?St-Etienne | ?Saint Etienne | AS Saint-Etienne | ASSE | ?Les Verts | AS St Etienne | AS St-Etienne
?Bordeaux | Girondins de Bordeaux | Girondins | Girondins Bordeaux | FC Girondins de Bordeaux
?Montpellier | Montpellier HSC
?Toulouse | Toulouse FC
?Brest | Stade Brestois | Brestois | Stade Brestois 29
?Reims | Stade de Reims | Stade Reims
?Auxerre | AJ Auxerre
?Angers | Angers SCO
?Le Havre | Le Havre AC | ?HAC
?Metz | FC Metz
?Lorient | FC Lorient
?Clermont | Clermont Foot | Clermont Foot 63
?Troyes | ESTAC Troyes | ESTAC
?Ajaccio | AC Ajaccio
GFC Ajaccio | Gazelec Ajaccio | Gazelec
Guingamp | EA Guingamp | En Avant Guingamp
?Caen | SM Caen | Stade Malherbe Caen
?Dijon | Dijon FCO
?Nimes | Nimes Olympique
?Amiens | Amiens SC
?Bastia | SC Bastia
CA Bastia | Cercle Athletique Bastia
?Nancy | AS Nancy | AS Nancy-Lorraine
Sochaux | FC Sochaux | FC Sochaux-Montbeliard
?Valenciennes | Valenciennes FC
?Evian | Evian Thonon Gaillard | Evian TG
?Boulogne | US Boulogne | US Boulogne-sur-Mer
?Le Mans | Le Mans FC | Le Mans UC | Le Mans UC 72
?Grenoble | Grenoble Foot 38 | Grenoble Foot
Arles-Avignon | AC Arles-Avignon
?Sedan | CS Sedan
?Istres | FC Istres
Gueugnon | FC Gueugnon
?Chateauroux | LB Chateauroux | Berrichonne Chateauroux | La Berrichonne
?Tours | Tours FC
?Laval | Stade Lavallois
?Niort | Chamois Niortais
?Orleans | US Orleans
?Creteil | US Creteil
?Red Star | Red Star Paris | Red Star FC | Red Star 93 | Red Star Saint-Ouen
Paris FC
?Pau | Pau FC
?Rodez | Rodez AF
?Dunkirk | USL Dunkerque | ?Dunkerque
?Annecy | FC Annecy
Quevilly-Rouen | Quevilly Rouen | ?Quevilly
Bourg-en-Bresse | Bourg-Peronnas | Bourg-en-Bresse 01
?Concarneau | US Concarneau
?Martigues | FC Martigues
Chambly | FC Chambly
?Beziers | AS Beziers
Le Puy | Le Puy Foot
?Villefranche | FC Villefranche
?Cholet | SO Cholet
?Cannes | AS Cannes
?Calais | Calais RUFC
?Rouen | FC Rouen
Les Herbiers | Les Herbiers VF
?Avranches | US Avranches
?Epinal | SAS Epinal
?Vannes | Vannes OC
?Toulon | SC Toulon | Sporting Toulon | Sporting Club Toulon
?Ales | Olympique Ales
?Perpignan | Canet Perpignan
?Versailles | FC Versailles
?Chateaubriant | Voltigeurs de Chateaubriant
?Granville | US Granville
?Saumur | Olympique Saumur
?Bergerac | Bergerac Perigord
?Fleury | FC Fleury 91
Libourne Saint-Seurin | ?Libourne
?Besancon | Racing Besancon
Louhans-Cuiseaux
Wasquehal
Juvisy | FCF Juvisy
Carquefou | USJA Carquefou
US Raon-l'Etape | Raon-l'Etape
Racing Club de France | Racing Paris | Matra Racing | RCF Paris | Matra Racing Paris
Lyon La Duchere | La Duchere
OL Lyonnes | Lyonnes
?Haguenau | FCSR Haguenau
Sarre-Union
?Beauvais | AS Beauvais | AS Beauvais Oise
FCO Charleville | Olympique Charleville | ?Charleville
?Mulhouse | FC Mulhouse
?Sete | FC Sete
Stade Briochin | ?Saint-Brieuc | ?St Brieuc
ASOA Valence | ?Valence
Angouleme CFC | Angouleme Charente | ?Angouleme
GOAL FC
Marignane Gignac | ?Marignane
AS Saint-Priest | ?Saint-Priest
?Aubagne | Aubagne FC
Thonon Evian Grand Geneve
Lusitanos Saint-Maur | US Lusitanos Saint-Maur
SO Romorantin | ?Romorantin
Jura Sud
Trelissac | Trelissac FC
AF Bobigny | ?Bobigny
Frejus Saint-Raphael | Frejus-Saint-Raphael
Hyeres FC | ?Hyeres
SC Schiltigheim | ?Schiltigheim
SR Colmar | ?Colmar
US Saint-Malo | ?Saint-Malo
Blois Football 41
?Andrezieux | Andrezieux-Boutheon
Feignies-Aulnoye
Borgo FC
Furiani-Agliani
Vierzon FC | FC Vierzon | ?Vierzon
CO Roubaix-Tourcoing
La Roche VF
FC Montceau | FC Montceau Bourgogne
Stade Poitevin
AS Vitre
Saint-Pryve Saint-Hilaire
FC Mantois
JA Drancy
Entente Sannois Saint-Gratien | Entente SSG
Rumilly-Vallieres | Rumilly Vallieres
Sarreguemines FC | ?Sarreguemines
