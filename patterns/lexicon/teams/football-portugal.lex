# Football clubs of Portugal.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Portugal

Benfica | SL Benfica | ?Eagles | Benfica Lisbon | Sport Lisboa e Benfica | Benfica Lisboa
Porto | FC Porto | ?Dragons | Dragoes
Sporting Lisbon | Sporting CP | ?Sporting | Sporting Clube de Portugal | Sporting Lisboa | Sporting CP Lisbon
?Braga | Sporting Braga | SC Braga | Arsenalistas | Sporting Clube de Braga
Vitoria Guimaraes | Vitoria de Guimaraes | ?Guimaraes | Vitoria SC | Victoria Guimaraes
Boavista | Boavista FC | Boavista Porto
Maritimo | CS Maritimo | Maritimo Funchal | CS Maritimo Madeira
Nacional Madeira | CD Nacional | Nacional da Madeira | ?Nacional | CD Nacional Madeira | Nacional Funchal
Rio Ave | Rio Ave FC
Gil Vicente | Gil Vicente FC
?Famalicao | FC Famalicao
Moreirense | Moreirense FC
?Estoril | Estoril Praia | GD Estoril Praia
?Arouca | FC Arouca
Casa Pia | Casa Pia AC
?Santa Clara | CD Santa Clara
Farense | SC Farense
Estrela da Amadora | Estrela Amadora
AVS | AVS Futebol SAD
Tondela | CD Tondela
?Chaves | GD Chaves | Desportivo de Chaves
Portimonense | Portimonense SC
?Vizela | FC Vizela
Pacos de Ferreira | Pacos Ferreira | FC Pacos de Ferreira
Belenenses | Os Belenenses | CF Os Belenenses
B-SAD | Belenenses SAD
Vitoria Setubal | Vitoria de Setubal | ?Setubal | Victoria Setubal | ?Vitoria FC
Academica Coimbra | Academica | Academica de Coimbra
?Aves | Desportivo das Aves | CD Aves
Feirense | CD Feirense
Uniao Madeira | Uniao da Madeira
?Naval | Naval 1 de Maio
Leixoes | Leixoes SC
Trofense | CD Trofense
Olhanense | SC Olhanense
Beira-Mar | SC Beira-Mar
Uniao Leiria | Uniao de Leiria | ?Leiria
?Penafiel | FC Penafiel
Varzim | Varzim SC
Torreense | SCU Torreense
?Mafra | CD Mafra
Academico Viseu | Academico de Viseu
Oliveirense | UD Oliveirense
Alverca | FC Alverca
?Felgueiras | FC Felgueiras
Lank Vilaverdense | Vilaverdense
?Covilha | Sporting Covilha | Sporting da Covilha
Cova da Piedade
Freamunde | SC Freamunde
Campomaiorense | SC Campomaiorense
Salgueiros | SC Salgueiros
Benfica B
Porto B | FC Porto B
Sporting CP B
Lusitania Lourosa | ?Lourosa
Vilafranquense | UD Vilafranquense
Tirsense | FC Tirsense
Leca FC | ?Leca
Sporting Espinho | SC Espinho | Sporting de Espinho | ?Espinho
Anadia FC | ?Anadia
AC Marinhense | Marinhense
Fabril Barreiro | Fabril do Barreiro | CUF Barreiro
Barreirense | FC Barreirense
Amarante FC
Amora FC
Atletico CP | Atletico Clube de Portugal
Sporting Braga B | SC Braga B
Vitoria Guimaraes B
?Fafe | AD Fafe
Sanjoanense | AD Sanjoanense
?Montalegre | CDC Montalegre
Pevidem
Vianense | SC Vianense
Caldas SC
Oriental Lisbon | ?Oriental | Clube Oriental de Lisboa
Santa Maria FC
Valadares Gaia
FC Ovarense | Ovarense
Lusitano Evora | Lusitano de Evora
Louletano
Sintrense
?Camacha | AD Camacha
?Gondomar | Gondomar SC
Praiense | SC Praiense
Operario Lagoa
Merelinense
Pinhalnovense
