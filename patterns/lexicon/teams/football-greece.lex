# Football clubs of Greece.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Greece

Olympiakos | Olympiacos | Olympiacos Piraeus | Olympiakos Piraeus | ?Thrylos
Panathinaikos | Panathinaikos Athens
AEK Athens | AEK
PAOK Salonika | PAOK | PAOK Thessaloniki | PAOK Saloniki
Aris Thessaloniki | Aris Salonika | ?Aris
OFI Crete | OFI | OFI Heraklion
Asteras Tripolis | Asteras | Asteras Tripoli
Atromitos | Atromitos Athens
Panetolikos
?Volos | Volos NFC
?Lamia | PAS Lamia | PAS Lamia 1964
Panserraikos
Levadiakos
?Kallithea | Athens Kallithea | GS Kallithea
Ionikos
PAS Giannina | Giannina | PAS Ioannina
Apollon Smyrnis | Apollon Smyrni
?Xanthi | Skoda Xanthi
Iraklis | Iraklis Thessaloniki
?Larissa | AEL Larissa | AE Larissa | AE Larisa
Panionios
Platanias
?Kerkyra
?Veria | Veria FC
Kalloni | AEL Kalloni
Ergotelis
Panthrakikos
?Kavala | AO Kavala
Panachaiki | Panachaiki Patras
Egaleo
Akratitos
Ethnikos Piraeus | ?Ethnikos
Proodeftiki
Niki Volos | Niki Volou
Olympiakos Volos | Olympiacos Volos | Olympiacos Volou
Doxa Drama | Doxa Dramas
Thrasyvoulos
Kifisia | Kifissia | AE Kifisia
?Trikala | AO Trikala
?Chania | AO Chania
Athinaikos
Chalkidona
Ethnikos Asteras
Panelefsiniakos
Apollon Pontou | Apollon Kalamarias | ?Kalamaria
Edessaikos
Kalamata FC | ?Kalamata
Kastoria FC | ?Kastoria
Paniliakos
AO Episkopi | ?Episkopi
Diagoras Rhodes | ?Diagoras
Anagennisi Karditsa
AEK Athens B
Olympiakos B | Olympiacos B
Acharnaikos
Fostiras
Pierikos
Makedonikos
Kilkisiakos
Irodotos
Iraklis Psachna
Vyzas Megara | Vyzas
Agrotikos Asteras
Apollon Larissa
OF Ierapetra
Panegialios
Anagennisi Giannitsa
