#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/method/method.json of the facts in resources/method/catalogue.json and of what is our own.

The catalogue says what was found and where. This script picks what Waymark uses, adds our scales and rules, and marks
what is uncertain. Run it after a change in either; with --check it only says whether method.json is up to date.
The assignment templates stand in resources/method/templates and are written by hand.
"""

import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "method"

MENTORING = "pages/maturity/Mentoring.md"
CAREER = "pages/engagement_model/career.md"
ADOPTING = "pages/btabok_overview/adopting_the_competency_model.md"
RENEWAL = "https://iasa.imiscloud.com/Public/Learn/CEU/Public/Learn/CEU.aspx"
APPLICATION = "https://iasaglobal.org/product/certified-it-architect-professional/"
BOARD = "https://www.iasaglobal.org/assnfe/CourseView.asp?MODE=VIEW&clCourseID=10"
OURS = "Waymark"

NOTES = [
    "Names, numbers and structure are facts of the public BTABoK pages of Iasa; every description, scale name, template and "
    "rubric is in words of our own.",
    # At commit a546cb81426cdee1244c687b7fe35e9e0eb0fd0d of github:Iasa-Global/btabok, which catalogue.json names too.
    "Sources beginning with 'pages/' are pages published at https://iasa-global.github.io/btabok/, read as of 18 August 2025. "
    "They may have changed since.",
    "What is marked as uncertain is old, comes from a third party, was read off a drawing, or is called provisional by its source.",
    "Which competency a canvas or a module exercises is our own judgement; the sources do not say it.",
    "Iasa, BTABoK and CITA are names of Iasa. Waymark is independent of Iasa, which has neither reviewed nor endorsed it.",
]


def tidy(item):
    """Without what is unknown, empty or false: a missing member means just that."""
    return {key: value for key, value in item.items() if value is not None and value is not False and value not in ("", [], {})}


def listed(source):
    return [source] if isinstance(source, str) else list(source or [])


def split_note(text):
    """A closing remark in brackets about where a text comes from is a note, not a part of it."""
    found = re.fullmatch(r"(.*?)\s*\(([^()]*\.)\)", text or "", re.S)
    return (found[1], found[2]) if found else (text or "", "")


def noted(*parts):
    return " ".join(part for part in parts if part)


def scale(identifier, name, steps, source=OURS):
    return {
        "id": identifier,
        "name": name,
        "steps": [tidy({"value": value, "name": step[0], "description": step[1] if len(step) > 1 else ""})
                  for value, step in enumerate(steps, start=1)],
        "source": [source],
    }


def scales(catalogue):
    competency = catalogue["proficiency_scale"]
    return [
        scale("mood", "Mood", [["Very low"], ["Low"], ["Even"], ["Good"], ["Very good"]]),
        scale("energy", "Energy", [["Empty"], ["Low"], ["Enough"], ["High"], ["Full"]]),
        scale("confidence", "Confidence", [["None"], ["Little"], ["Some"], ["Much"], ["Full"]]),
        scale("goal-confidence", "Confidence in a goal", [
            ["Out of reach"], ["Very unlikely"], ["Unlikely"], ["Rather not"], ["Could go either way"],
            ["Rather yes"], ["Likely"], ["Very likely"], ["Almost certain"], ["As good as done"]]),
        scale("rubric", "Rubric", [
            ["Not yet", "The core is missing; nobody could work with it."],
            ["Partly", "A beginning that somebody else would have to finish."],
            ["Sound", "Good work that can be used as it is."],
            ["Exemplary", "Work that others can learn from."]]),
        scale("competency", "Competency", [[level["name"], level["description"]] for level in competency["levels"]],
              competency["source"][0]),
    ]


def span(minimum, maximum, unit):
    return tidy({"minimum": minimum, "maximum": maximum, "unit": unit})


LEVEL_LENGTHS = {
    "aspiring": span(1, 1, "years"),
    "foundation": span(1, 2, "years"),
    "associate": span(2, 5, "years"),
    "professional": span(3, 5, "years"),
}
LEVEL_NOTES = {
    "aspiring": "The growth values are given as '0 or unknown'.",
    "professional": "The source puts a question mark behind the length, and 'or unknown' behind each growth value.",
    "distinguished": "The length is unknown.",
    "chief": "The length is the rest of a career.",
}
TARGETS_SOURCE = {
    "source": ["a drawing on pages/engagement_model/roles.md"],
    "uncertain": True,
    "note": "Means of the ratings of a pillar, measured off a drawn diagram; approximate.",
}


def upkeep(values):
    names = {"learning_hours": "learningHours", "contribution_hours": "contributionHours",
             "delivery_weeks": "deliveryWeeks", "leadership_weeks": "leadershipWeeks"}
    return tidy({names[key]: value for key, value in (values or {}).items()})


def targets(level):
    ranges = level["pillar_targets_1_to_5"]
    if not ranges:
        return None
    return {"ranges": [{"pillar": pillar, "minimum": low, "maximum": high} for pillar, (low, high) in ranges.items()]} | TARGETS_SOURCE


def levels(catalogue):
    return [tidy({
        "id": level["id"],
        "name": level["name"],
        "aliases": level["aliases"],
        "description": level["description"],
        "measured": level["measured"],
        "certification": level["certification"],
        "length": LEVEL_LENGTHS.get(level["id"]),
        "learning": level["learning_method"],
        "growth": level["growth"],
        "yearlyUpkeep": upkeep(level["maintenance_per_year"]),
        "towardsNext": level["advance_to_next"],
        "nextSteps": level["next_steps"],
        "pillarTargets": targets(level),
        "source": [CAREER],
        "uncertain": level["id"] in ("aspiring", "professional"),
        "note": LEVEL_NOTES.get(level["id"], ""),
    }) for level in catalogue["career_levels"]]


def pillars(catalogue):
    result = []
    for pillar in catalogue["pillars"] + catalogue["specializations"]:
        description, note = split_note(pillar["description"])
        core = pillar["kind"] == "core"
        result.append(tidy({
            "id": pillar["id"],
            "name": pillar["name"],
            "kind": "core" if core else "specialisation",
            "description": description,
            "source": ["pages/competency_model/competency_model_m.md"] if core else [ADOPTING],
            "note": noted(note, pillar.get("competencies_note")),
        }))
    return result


EMPTY_PAGES = {
    "stub": "The page in the source is empty.",
    "deprecated": "The source is withdrawing it: it will not be on certifications mapped to version 3.0.",
    "thin": "The page in the source holds little.",
    "documented-no-learning-objectives": "The source states no learning objectives for it.",
}


def competencies(catalogue):
    result = []
    for pillar in catalogue["pillars"] + catalogue["specializations"]:
        for competency in pillar.get("competencies", []):
            description, remark = split_note(competency["description"])
            evidence, aside = split_note(competency.get("evidence_prompt"))
            status = competency["status"]
            result.append(tidy({
                "id": competency["id"],
                "name": competency["name"],
                "pillar": pillar["id"],
                "description": description or "Known by name only; not rated here.",
                "evidence": evidence,
                "skills": competency["skills"],
                "notRated": status in ("stub", "deprecated"),
                "source": listed(competency["source"]),
                "uncertain": status in ("stub", "deprecated", "thin"),
                "note": noted(EMPTY_PAGES.get(status), "" if status == "stub" else remark, aside),
            }))
    return result


def modules(catalogue):
    return [tidy({
        "id": module["id"],
        "name": module["name"],
        "description": module["description"],
        "competencies": module["linked_competencies_inferred"],
        "contents": module["module_contents"],
        "source": listed(module["source"]),
        "note": module.get("note"),
    }) for module in catalogue["learning_modules"]]


def tracks(catalogue):
    return [tidy({
        "id": track["id"],
        "name": track["name"],
        "engagementType": track["mentoring_type"],
        "audience": track["audience"],
        "months": track["length_months"],
        "levels": track["levels"],
        "focus": track["focus"],
        "specialisation": track["specialization"],
        "source": [MENTORING],
        "note": track["levels_note"],
    }) for track in catalogue["mentoring"]["tracks"]]


def engagement_types(catalogue):
    result = []
    for kind in catalogue["mentoring"]["types"]:
        months, years = kind["engagement_length_months"] or [], kind["overall_length_years"] or []
        copied = kind["id"] == "topic-area"
        result.append(tidy({
            "id": kind["id"],
            "name": kind["name"],
            "description": kind["description"],
            "goal": "Depth in one topic." if copied else kind["goal"],
            "careerLevels": [] if kind["career_levels"] == ["any"] else kind["career_levels"],
            "methods": kind["methods"],
            "length": span(months[0], months[1], "months") if months else None,
            "wholeLength": span(years[0], None if kind["overall_length_max_open"] else years[1], "years") if years else None,
            "fees": kind["cost"],
            "topics": kind.get("example_topics"),
            "source": listed(kind["source"]),
            "uncertain": copied,
            "note": "The source repeats the goal of early-stage mentoring, probably by mistake; the goal here is ours." if copied
                    else "The source says 'one to three years or longer'." if kind["overall_length_max_open"] else "",
        }))
    return result


def part(identifier, kind, statement, source, rule="", topic="", recommended=False, uncertain=True, note=""):
    return tidy({"id": identifier, "kind": kind, "statement": statement, "topic": topic, "rule": rule, "recommended": recommended,
                 "source": [source], "uncertain": uncertain, "note": note})


CORE_COURSE = "https://www.iasaglobal.org/assnfe/CourseView.asp?MODE=VIEW&clCourseID=11"
DOCUMENTS = "https://learn.microsoft.com/zh-tw/archive/blogs/waynefm/iasa-cita-p"
THIRD_PARTY = "http://techgo.org/iasas-certified-it-architect-cita-certification/"
STARTED = "pages/top_menu/get_started_m.md"
NO_NUMBER = "The source gives no number; the one that is checked is ours."
NO_FORM = "No application requirements were found; this is the outline of the career page."
PACKS = {
    "CITA-F": [
        part("examination", "examination", "The examination on the foundations, passed.", CORE_COURSE),
        part("core-course", "learning", "A course on the core of architecture.", CORE_COURSE, recommended=True,
             note="Recommended by the source, not required."),
    ],
    "CITA-A": [
        part("examination", "examination", "The tests in core and specialised concepts, passed.", CAREER, uncertain=False),
        part("work", "evidence", "Work products that were reviewed and accepted.", CAREER, rule="pack.work-products", note=NO_NUMBER),
        part("mentoring", "mentoring", "Work under a mentor who is Professional already.", CAREER, recommended=True, uncertain=False),
        part("foundation", "certificate", "CITA-F first.", THIRD_PARTY, topic="CITA-F", recommended=True,
             note="An older page of a third party; Iasa's pages do not say it."),
    ],
    "CITA-P": [
        part("experience", "experience", "Years of practice as an architect.", APPLICATION, rule="cita-p.experience"),
        part("case-studies", "case-studies", "Case studies of one's own work, with what shows it.", DOCUMENTS, rule="pack.case-studies", note=NO_NUMBER),
        part("skills", "skills-narrative", "For each pillar, what was done that shows the skill.", DOCUMENTS, rule="pack.words", note=NO_NUMBER),
        part("resume", "resume", "A résumé: the positions held, with a summary.", DOCUMENTS),
        part("references", "references", "Professional references.", DOCUMENTS, rule="pack.references", note=NO_NUMBER),
        part("mentor-assessment", "mentor-assessment", "The mentor's assessment; the board is scheduled once it is there.", BOARD),
        part("presentation", "presentation", "A presentation of thirty minutes for the board.", BOARD, rule="cita-p.board.presentation"),
        part("recommendation", "recommendation", "The mentor's recommendation.", STARTED, recommended=True, uncertain=False,
             note="The source says that a mentor may nominate the candidate."),
        part("associate", "certificate", "CITA-A in the specialisation.", APPLICATION, topic="CITA-A", recommended=True),
        part("mentoring", "mentoring", "Some months of coaching or mentoring before.", APPLICATION, rule="cita-p.mentoring", recommended=True),
    ],
    "CITA-D": [
        part("experience-profile", "skills-narrative", "An experience profile along the pillars.", CAREER, rule="pack.words", note=NO_FORM),
        part("resume", "resume", "The positions held, with a summary.", CAREER, note=NO_FORM),
        part("field-work", "case-studies", "Field work, told as case studies.", CAREER, rule="pack.case-studies", note=NO_FORM),
        part("contributions", "contributions", "Contributions to the profession.", CAREER, rule="pack.contributions", note=NO_FORM),
    ],
}


def renewal(certification, catalogue):
    hours = next((row for row in catalogue["certification_renewal"]["hours_by_level"] if row["certification"] == certification), None)
    if hours is None:
        return None
    known = [category for category in ("education", "contribution", "practice") if hours[category] is not None]
    return tidy({
        "period": "renewal.period",
        "hours": [{"category": category, "rule": f"renewal.{certification.lower()}.{category}"} for category in known],
        "replaceable": "practice" if known else "",
        "replacing": "renewal.substitution" if known else "",
        "source": [RENEWAL],
        "uncertain": True,
        "note": "The source lost its column heads; which figure belongs to which category is inferred from its text." if known
                else "The source has no figures for this certification.",
    })


def certifications(catalogue):
    wanted = ("CITA-F", "CITA-A", "CITA-S", "CITA-P", "CITA-D")
    return [tidy({
        "id": item["id"],
        "name": item["name"],
        "level": item["career_level"],
        "retired": item["status"] != "current",
        "submissions": item["submissions"],
        "pack": PACKS.get(item["id"]),
        "renewal": renewal(item["id"], catalogue),
        "source": listed(item["source"]),
        "uncertain": item["id"] != "CITA-P",
        "note": item["notes"],
    }) for item in catalogue["certification_levels"] if item["id"] in wanted]


def canvases(catalogue):
    return [tidy({
        "id": canvas["id"],
        "name": canvas["name"],
        "kind": canvas["kind"],
        "purpose": canvas["purpose"],
        "competencies": canvas["linked_competencies"],
        "source": listed(canvas["source"]),
        "note": "The page in the source holds a picture and a download only." if canvas["documentation"].startswith("stub") else "",
    }) for canvas in catalogue["canvases"]]


def rule(identifier, statement, minimum, maximum, unit, source, uncertain=False, note=""):
    return tidy({"id": identifier, "statement": statement, "minimum": minimum, "maximum": maximum, "unit": unit,
                 "source": [source], "uncertain": uncertain, "note": note})


def programme_rules():
    participants = "The source gives no ratio of mentors to mentees."
    return [
        rule("circle.mentees", "A mentoring circle has five to eight mentees.", 5, 8, "people", MENTORING),
        rule("circle.interval", "A circle meets every two weeks.", 2, 2, "weeks", MENTORING),
        rule("mentor.certified-within", "A mentor of an accredited programme holds CITA-P, or gains it within a year.", None, 1, "years", MENTORING),
        rule("programme.bronze.participants", "A bronze programme has at least 50 participants.", 50, None, "people", MENTORING, note=participants),
        rule("programme.silver.participants", "A silver programme has at least 100 participants.", 100, None, "people", MENTORING, note=participants),
        rule("programme.gold.participants", "A gold programme has at least 100 participants.", 100, None, "people", MENTORING, note=participants),
    ]


def certification_rules():
    old = "An older page; ask the certification board for what holds today."
    return [
        rule("cita-p.experience", "Ten years in the industry before CITA-P.", 10, None, "years", APPLICATION, True, old),
        rule("cita-p.mentoring", "Three to six months of coaching or mentoring are recommended before CITA-P.", 3, 6, "months", APPLICATION, True, old),
        rule("cita-p.board.length", "The CITA-P board takes two and a half hours.", 150, 150, "minutes", BOARD, True, old),
        rule("cita-p.board.presentation", "Thirty minutes of the board are the candidate's presentation.", 30, 30, "minutes", BOARD, True, old),
        rule("cita-p.board.members", "The board has three members.", 3, 3, "people",
             "http://techgo.org/iasas-certified-it-architect-cita-certification/", True, "A page of a third party, undated."),
        rule("cita-p.board.result", "The result is told within 48 hours.", None, 48, "hours", BOARD, True, old),
    ]


def pack_rules():
    note = "Ours: the sources name the part and give no number."
    return [
        rule("pack.case-studies", "Two case studies, each with what shows it.", 2, None, "pieces", OURS, note=note),
        rule("pack.references", "Two references.", 2, None, "pieces", OURS, note=note),
        rule("pack.work-products", "Three accepted work products.", 3, None, "pieces", OURS, note=note),
        rule("pack.contributions", "Three contributions.", 3, None, "pieces", OURS, note=note),
        rule("pack.words", "A text of fewer than 150 words is called thin.", 150, None, "words", OURS, note=note),
        rule("level.evidence", "A level rests on at least one piece of work that the mentor accepted.", 1, None, "pieces", OURS,
             note="Ours: the source asks for outputs reviewed by a qualified mentor and gives no number."),
        rule("level.recommendation", "A career level changes by the recommendation of a mentor.", 1, None, "pieces", ADOPTING),
    ]


def renewal_rules(catalogue):
    order = "The source lost its column heads; which figure belongs to which category is inferred from its text."
    result = [
        rule("renewal.period", "A certificate is renewed every two years.", 2, 2, "years", RENEWAL),
        rule("renewal.units", "A renewal takes at least 80 units of continuing education; one unit is one hour.", 80, None, "hours", RENEWAL),
        rule("renewal.practice", "A renewal takes at least 16 weeks of practice.", 16, None, "weeks", RENEWAL, True,
             "The career page asks for two weeks of delivery a year instead."),
        rule("renewal.substitution", "Up to 20 hours of other work may replace hours of practice.", None, 20, "hours", RENEWAL),
    ]
    for row in catalogue["certification_renewal"]["hours_by_level"]:
        for category in ("education", "contribution", "practice"):
            if row[category] is not None:
                result.append(rule(f"renewal.{row['certification'].lower()}.{category}",
                                   f"{row['certification']} is renewed with {row[category]} hours of {category}.",
                                   row[category], None, "hours", RENEWAL, True, order))
    return result


def threshold_rules(catalogue):
    scoring = catalogue["proficiency_scale"]["pillar_scoring"]
    level_names = {level["id"]: level["name"] for level in catalogue["career_levels"]}
    pillar_names = {pillar["id"]: pillar["name"] for pillar in catalogue["pillars"]}
    note = "Called a demonstration by the source, which counts ten competencies in this pillar; there are nine."
    return [
        rule(f"pillar-sum.{pillar}.{level}", f"{level_names[level]}: the ratings of {pillar_names[pillar]} add up to at least {value}.",
             value, None, "points", ADOPTING, True, note)
        for pillar, values in scoring["thresholds_demo"].items() for level, value in values.items()
    ]


def method(catalogue):
    return {
        "format": "waymark-method",
        "formatVersion": 2,
        "id": "btabok",
        "version": "1.1",
        "name": "Mentoring by the BTABoK",
        "language": "en",
        "notes": NOTES,
        "repeatable": {"demonstrations": 3, "contexts": 2, "source": [OURS],
                       "note": "The source asks for results that can be repeated and gives no number; these are ours."},
        "scales": scales(catalogue),
        "levels": levels(catalogue),
        "pillars": pillars(catalogue),
        "competencies": competencies(catalogue),
        "modules": modules(catalogue),
        "engagementTypes": engagement_types(catalogue),
        "tracks": tracks(catalogue),
        "certifications": certifications(catalogue),
        "canvases": canvases(catalogue),
        "rules": programme_rules() + certification_rules() + pack_rules() + renewal_rules(catalogue) + threshold_rules(catalogue),
    }


def main(arguments):
    catalogue = json.loads((FOLDER / "catalogue.json").read_text(encoding="utf-8"))
    text = json.dumps(method(catalogue), ensure_ascii=False, indent=2) + "\n"
    target = FOLDER / "method.json"
    if arguments == ["--check"]:
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            sys.exit(f"{target} is not what {Path(__file__).name} makes of the catalogue; run it.")
    elif arguments:
        sys.exit(f"Usage: {Path(__file__).name} [--check]")
    else:
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
