#!/usr/bin/env python3
"""Writes src/main/resources/illustrator/lexicon/annotations.txt: what the icons are called in seven
languages, from the Unicode CLDR annotations (npm cldr-annotations-full, Unicode-3.0).

    npm pack cldr-annotations-full && tar xzf cldr-annotations-full-*.tgz
    scripts/condense_annotations.py package ICONS > src/main/resources/illustrator/lexicon/annotations.txt

ICONS is a file with one icon name a line. Only names of things are taken, and of those only what no
other icon is called in that language.
"""

import collections
import json
import pathlib
import re
import sys

LANGUAGES = ["vi", "es", "fr", "de", "pt", "zh", "ja"]
NO_THING = re.compile(
    r"(.*-)?(face|cat|monkey|button|arrow|clock|oclock|thirty|hand|hands|finger|square|circle|heart|hearts"
    r"|moon|mark|symbol|sign|suit|medal|person|man|men|woman|women|people|kiss|couple|family|baby|child|boy"
    r"|girl|flag|letter|keycap|deaf|cloud|sun|right|left|up|down|multiply|divide|plus|minus|goal|japanese"
    r"|no|input|head|fist|star|desert|mountain|fire|foggy|fog|cityscape|sunrise|sunset|night|way|park|motorway"
    r"|rainbow|aquarius|aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|pisces"
    r"|ophiuchus|slider|worship|prohibited|registered|copyright|restroom|room|crossing|dashing|dizzy|collision"
    r"|construction|sparkle|sparkles|red|green|zzz|medium|pointing|pointed|diamond|net)(-.*)?"
)


def names(package, language):
    file = pathlib.Path(package) / "annotations" / language / "annotations.json"
    entries = json.loads(file.read_text("utf-8"))["annotations"]["annotations"]
    return {sign: entry["tts"][0] for sign, entry in entries.items() if entry.get("tts")}


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower().replace("’", "").replace("'", "")).strip("-")


def main(package, icons):
    drawn = set(pathlib.Path(icons).read_text("utf-8").split())
    english = {sign: slug(name) for sign, name in names(package, "en").items()}
    things = {s: k for s, k in english.items() if k in drawn and not NO_THING.fullmatch(k)}
    columns = {language: names(package, language) for language in LANGUAGES}
    used = {
        language: collections.Counter(name.lower() for name in column.values())
        for language, column in columns.items()
    }
    print("# What the icons are called, where the other files do not say otherwise. Made by")
    print("# scripts/condense_annotations.py from the Unicode CLDR annotations (see NOTICE).")
    print("languages: " + " | ".join(LANGUAGES))
    print("unless known: yes")
    print()
    for sign, kind in sorted(things.items(), key=lambda item: item[1]):
        cells = []
        for language in LANGUAGES:
            name = columns[language].get(sign, "").lower()
            plain = name and used[language][name] == 1 and not re.search(r"[,|:()#]", name)
            cells.append(name if plain else "")
        if any(cells):
            print(f"{kind}: " + " | ".join(cells))


main(*sys.argv[1:])
