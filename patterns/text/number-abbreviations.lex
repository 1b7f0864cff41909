# Abbreviations behind whose full stop a sentence goes on when a figure follows: No. 1, p. 12.
# Source: compiled for pressbox.
kind: number_abbreviation

No. | Nos. | p. | pp. | vol. | art. | sec. | fig. | ch. | ca.
Jan. | Feb. | Mar. | Apr. | Jun. | Jul. | Aug. | Sep. | Sept. | Oct. | Nov. | Dec.
