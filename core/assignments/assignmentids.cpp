// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentids.h"

namespace waymark
{

QUuid derivedAssignmentRowId(QByteArrayView kind, const QUuid &one, const QByteArray &other)
{
    return QUuid::createUuidV5(one, QByteArray(kind.toByteArray() + '\0' + other));
}

RecordId draftIdOf(AssignmentId assignment)
{
    return derivedAssignmentRowId("attempt_draft", assignment.value);
}

RecordId reviewDraftIdOf(AttemptId attempt)
{
    return derivedAssignmentRowId("review_draft", attempt.value);
}

}
