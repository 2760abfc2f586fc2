// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaceschema.h"

#include "assignmentschema.h"
#include "certificationschema.h"
#include "competencyschema.h"
#include "exchangeschema.h"
#include "goalschema.h"
#include "identityschema.h"
#include "journalschema.h"
#include "mentoringschema.h"
#include "methodschema.h"
#include "peopleschema.h"
#include "recordschema.h"
#include "storeschema.h"

namespace waymark
{

Schema workspaceSchema()
{
    return Schema({storeSchema(), identitySchema(), methodSchema(), peopleSchema(), journalSchema(), goalSchema(), assignmentSchema(), competencySchema(),
                   mentoringSchema(), recordSchema(), certificationSchema(), exchangeSchema()});
}

}
