// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark
{

/** What is looked at in the work, with one sentence for each level of the rubric scale, the lowest first. */
struct TemplateCriterion {
    QString id;
    QString name;
    QStringList levels;

    bool operator==(const TemplateCriterion &) const = default;
};

/** A task that a mentor can give as it is: the brief, what it exercises and how the result is judged. */
struct AssignmentTemplate {
    QString id;
    /** Raised with every change of the text; an assignment keeps the text it was given with. */
    int version = 1;
    QString title;
    QString purpose;
    /** Markdown. */
    QString brief;
    QStringList competencies;
    /** The value on the competency scale that good work would show. */
    int targetLevel = 1;
    QStringList tracks;
    QStringList modules;
    /** A canvas that helps; empty where none does. */
    QString canvas;
    int effortMinutes = 0;
    QStringList deliverables;
    /** Different surroundings in which the same can be shown again. */
    QStringList contexts;
    QList<TemplateCriterion> rubric;

    bool operator==(const AssignmentTemplate &) const = default;
};

}
