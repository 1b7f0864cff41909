# Football clubs of Portugal.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Portugal

Benfica | SL Benfica | ?Eagles | Benfica Lisbon
Porto | FC Porto | ?Dragons | Dragoes
Sporting Lisbon | Sporting CP | ?Sporting | Sporting Clube de Portugal
?Braga | Sporting Braga | SC Braga | Arsenalistas
Vitoria Guimaraes | Vitoria de Guimaraes | Guimaraes | Vitoria SC
Boavista | Boavista FC
Maritimo | CS Maritimo
Nacional Madeira | CD Nacional | Nacional da Madeira | ?Nacional
Rio Ave | Rio Ave FC
Gil Vicente | Gil Vicente FC
Famalicao | FC Famalicao
Moreirense | Moreirense FC
?Estoril | Estoril Praia | GD Estoril Praia
Arouca | FC Arouca
Casa Pia | Casa Pia AC
?Santa Clara | CD Santa Clara
Farense | SC Farense
Estrela da Amadora | Estrela Amadora
AVS | AVS Futebol SAD
Tondela | CD Tondela
?Chaves | GD Chaves
Portimonense | Portimonense SC
Vizela | FC Vizela
Pacos de Ferreira | Pacos Ferreira
Belenenses | Os Belenenses | CF Os Belenenses
B-SAD | Belenenses SAD
Vitoria Setubal | Vitoria de Setubal | Setubal
Academica Coimbra | Academica | Academica de Coimbra
Aves | Desportivo das Aves | CD Aves
Feirense | CD Feirense
Uniao Madeira | Uniao da Madeira
?Naval | Naval 1 de Maio
Leixoes | Leixoes SC
Trofense | CD Trofense
Olhanense | SC Olhanense
Beira-Mar | SC Beira-Mar
Uniao Leiria | Uniao de Leiria | Leiria
Penafiel | FC Penafiel
Varzim | Varzim SC
Torreense | SCU Torreense
Mafra | CD Mafra
Academico Viseu | Academico de Viseu
Oliveirense | UD Oliveirense
Alverca | FC Alverca
Felgueiras | FC Felgueiras
Lank Vilaverdense | Vilaverdense
Covilha | Sporting Covilha | Sporting da Covilha
Cova da Piedade
Freamunde | SC Freamunde
Campomaiorense | SC Campomaiorense
Salgueiros | SC Salgueiros
Benfica B
Porto B | FC Porto B
Sporting CP B
Lusitania Lourosa | Lourosa
