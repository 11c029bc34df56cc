#!/usr/bin/python3
"""Makes the four files beside it from Debian's packages fonts-sil-andika and python3-fonttools: the Latin letters, the
marks and figures, without hints and kerning, under a name that is not reserved. Run it only to change what is in them."""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/truetype/andika")
HERE = Path(__file__).parent
# English, Spanish, the other languages of Latin America and Vietnam, and signs of print.
LETTERS = (
    "0020-007E 00A0-017F 0187-0188 0192 0197-0199 01A0-01A1 01AF-01B0 01CD-01DC 01E2-01F5 0218-021B 0226-0233 "
    "0243 0248-0249 024C-024F 0254 0259 025B 0268 026B 0289 028B 0294 02BB-02BC 02C6-02C7 02D8-02DD 0300-0304 "
    "0306-030C 0323-0328 032D 0330-0331 0358 1E00-1E99 1E9E 1EA0-1EF9 2010-2015 2018-201E 2020-2022 2026 202F 2030 "
    "2032-2033 2039-203A 2044 20AC 2116 2122 2190-2193 2212 2248 2260 2264-2265 25CB A78B-A78C FFFD"
)
NAMES = {1: "Leeward Print", 3: "Leeward Print {} 1.0", 4: "Leeward Print {}", 5: "Version 1.0", 6: "LeewardPrint-{}"}
KEPT = {0, 13, 14}


def letters():
    for part in LETTERS.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


for weight in ("Regular", "Bold"):
    font = TTFont(SOURCE / f"Andika-{weight}.ttf", recalcTimestamp=False)
    options = subset.Options(hinting=False, layout_features=[], name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["Feat", "Silf", "Sill", "Silt", "Glat", "Gloc", "GPOS", "GSUB", "GDEF"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters())
    subsetter.subset(font)
    kept = []
    for record in font["name"].names:
        if record.nameID == 2:
            record.string = weight
        elif record.nameID in NAMES:
            record.string = NAMES[record.nameID].format(weight)
        elif record.nameID not in KEPT:
            continue
        kept.append(record)
    font["name"].names = kept
    font.save(HERE / f"LeewardPrint-{weight}.ttf")
    font.flavor = "woff"
    font.save(HERE / f"LeewardPrint-{weight}.woff")
