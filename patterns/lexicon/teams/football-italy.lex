# Football clubs of Italy's first and second tiers, and others known from the Coppa Italia.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Italy

Juventus | Juve | Bianconeri | ?Old Lady | Juventus FC
Inter Milan | Inter | Internazionale | Nerazzurri | FC Internazionale
AC Milan | Milan | Rossoneri
Napoli | Partenopei | SSC Napoli
AS Roma | Roma | Giallorossi
Lazio | Biancocelesti | SS Lazio
Atalanta | La Dea | Atalanta BC
Fiorentina | ?Viola | ACF Fiorentina
Torino | Granata | Torino FC
Bologna | Rossoblu | Bologna FC
Udinese | Udinese Calcio
Sampdoria | Samp | Blucerchiati
Genoa | Grifone | Genoa CFC
Hellas Verona | ?Verona | ?Hellas
Cagliari | Cagliari Calcio
Sassuolo | Neroverdi | US Sassuolo
Empoli | Empoli FC
Lecce | US Lecce
Parma | Parma Calcio | Gialloblu
Monza | AC Monza
Como | Como 1907 | Calcio Como
Venezia | Venezia FC
Salernitana | US Salernitana
Frosinone | Frosinone Calcio
Cremonese | US Cremonese
Spezia | Spezia Calcio
Brescia | Brescia Calcio
Bari | SSC Bari | AS Bari
Palermo | Rosanero | US Palermo
Benevento | Benevento Calcio
Crotone | FC Crotone
SPAL | SPAL Ferrara
Chievo | Chievo Verona | Flying Donkeys | ChievoVerona
Pescara | Delfino Pescara
Carpi | Carpi FC
Cesena | Cesena FC
?Siena | AC Siena | Robur Siena
Livorno | AS Livorno
Catania | Calcio Catania
Novara | Novara Calcio
Reggina | Reggina Calcio
Ascoli | Ascoli Calcio
?Treviso | Treviso FC
?Messina | ACR Messina
Ancona | Ancona Calcio
Perugia | AC Perugia
Modena | Modena FC
Piacenza | Piacenza Calcio
Vicenza | LR Vicenza
Padova | Calcio Padova
Foggia | Calcio Foggia
Reggiana | AC Reggiana
Cittadella | AS Cittadella
?Pisa | Pisa SC
Catanzaro | US Catanzaro
Cosenza | Cosenza Calcio
Sudtirol | FC Sudtirol
Feralpisalo | FeralpiSalo
Juve Stabia | SS Juve Stabia
Mantova | Mantova FC
Carrarese | Carrarese Calcio
Ternana | Ternana Calcio
Lecco | Calcio Lecco
Virtus Entella | Entella
Avellino | US Avellino
Trapani | Trapani Calcio
Pro Vercelli
?Latina | Latina Calcio
?Varese | AS Varese
Grosseto | US Grosseto
Gubbio | AS Gubbio
Nocerina | ASG Nocerina
Albinoleffe | UC AlbinoLeffe
Sassari Torres | ?Torres
Triestina | US Triestina
?Rimini | Rimini Calcio
Arezzo | SS Arezzo
?Ravenna | Ravenna FC
?Gallipoli | Gallipoli Calcio
Portogruaro | Portogruaro Summaga
Pordenone | Pordenone Calcio
Virtus Lanciano | Lanciano
?Alessandria | US Alessandria
Casertana | Casertana FC
Potenza | Potenza Calcio
Lucchese | Lucchese Calcio
Pistoiese | US Pistoiese
Fermana | Fermana FC
Castel di Sangro
Pontedera | US Pontedera
Sambenedettese | Samb
Siracusa | Siracusa Calcio
Taranto | Taranto FC
Monopoli
Virtus Francavilla
?Renate | AC Renate
Giana Erminio
Pro Patria
Pro Sesto
Juventus Next Gen | Juventus U23
Milan Futuro
Atalanta U23
Team Altamura
Audace Cerignola | Cerignola
Teramo | Teramo Calcio
Viterbese
?Matera | Matera Calcio
Cuneo | AC Cuneo
?Sorrento | Sorrento Calcio
Massese
Martina Franca
Fidelis Andria
San Marino Calcio
