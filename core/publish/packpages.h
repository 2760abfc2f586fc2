// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationpack.h"
#include "pdftext.h"

namespace waymark
{

/**
 * Writes @p pack for paper: cover, checklist, résumé, skills, case studies with their evidence, what others signed, hours, the outline
 * of the presentation. In the language of the application.
 */
void writePack(PdfText &text, const CertificationPack &pack);

/** "CITA-Professional · Mira Kovač". */
[[nodiscard]] QString packTitle(const CertificationPack &pack);

}
