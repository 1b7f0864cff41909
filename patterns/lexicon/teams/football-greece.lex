# Football clubs of Greece.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Greece

Olympiakos | Olympiacos | Olympiacos Piraeus | Olympiakos Piraeus
Panathinaikos
AEK Athens | AEK
PAOK Salonika | PAOK | PAOK Thessaloniki
Aris Thessaloniki | Aris Salonika | ?Aris
OFI Crete | OFI
Asteras Tripolis | Asteras | Asteras Tripoli
Atromitos | Atromitos Athens
Panetolikos
Volos | Volos NFC
?Lamia | PAS Lamia
Panserraikos
Levadiakos
Kallithea | Athens Kallithea | GS Kallithea
Ionikos
PAS Giannina | Giannina
Apollon Smyrnis | Apollon Smyrni
Xanthi | Skoda Xanthi
Iraklis | Iraklis Thessaloniki
?Larissa | AEL Larissa
Panionios
Platanias
Kerkyra
Veria | Veria FC
Kalloni | AEL Kalloni
Ergotelis
Panthrakikos
Kavala | AO Kavala
Panachaiki
Egaleo
Akratitos
Ethnikos Piraeus
Proodeftiki
Niki Volos
Olympiakos Volos | Olympiacos Volos
Doxa Drama
Thrasyvoulos
Kifisia | Kifissia
Trikala | AO Trikala
Chania | AO Chania
