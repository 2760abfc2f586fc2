#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudo-words.py IN.ts OUT.ts: translates every text of IN.ts into a language that nobody speaks.

Brackets around each text show where one is put together from pieces, cut off, or not translated at all; accents show
signs that a font lacks; and each is 40 % longer, as many languages are.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans(
    "aAcCdDeEgGhHiIkKlLnNoOrRsStTuUwWyYzZ", "àÅçÇđÐéËĝĜĥĤîÏķĶļĻñÑöØŕŔšŠţŢûÛŵŴýÝžŽ"
)
# Places that are filled in, and markup, stay as they are.
KEPT = re.compile(r"%L?n|%L?\d+|<[^<>]*>|&[a-z]+;|https?://\S+")
# Parts of a date and what stands between them.
DATE_FORMAT = re.compile(r"(?=.*[dMyHh])(?:d{1,4}|M{1,4}|yy(?:yy)?|H{1,2}|h{1,2}|mm|ss|ap|AP|[ .,:/–-])+")
FILLING = "lörém ïpşüm đölör şît ämét cönşéctëtûr ädïpîşcïng élït ".split()


def filling(length):
    words = []
    while sum(len(word) + 1 for word in words) < length:
        words.append(FILLING[len(words) % len(FILLING)])
    return " ".join(words)[:length].strip()


def pseudo(source):
    if DATE_FORMAT.fullmatch(source):
        return f"[{source}]"
    pieces, end = [], 0
    for kept in KEPT.finditer(source):
        pieces += [source[end : kept.start()].translate(ACCENTS), kept.group()]
        end = kept.end()
    text = "".join(pieces) + source[end:].translate(ACCENTS)
    letters = len(KEPT.sub("", source))
    more = filling(max(1, round(letters * 0.4)))
    return f"[{text} {more}]" if letters > 1 else f"[{text}]"


def main(read, written):
    tree = ElementTree.parse(read)
    root = tree.getroot()
    root.set("language", "en")
    count = 0
    for context in root.iter("context"):
        for message in list(context.iter("message")):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                context.remove(message)
                continue
            text = pseudo(message.findtext("source") or "")
            for child in list(translation):
                translation.remove(child)
            translation.attrib.pop("type", None)
            translation.text = None
            if message.get("numerus") == "yes":
                for _ in range(2):
                    ElementTree.SubElement(translation, "numerusform").text = text
            else:
                translation.text = text
            count += 1
    if count == 0:
        sys.exit(f"pseudo-words: no text in {read}")
    tree.write(written, encoding="utf-8", xml_declaration=True)


main(*sys.argv[1:])
