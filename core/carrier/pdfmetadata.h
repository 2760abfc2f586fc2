// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachedpdf.h"

class QPDF;

namespace waymark
{

/** An instant as PDF writes it (ISO 32000-1, 7.9.4), in UTC. @p at: milliseconds UTC. */
[[nodiscard]] QByteArray pdfTime(qint64 at);

/**
 * Says of a document what it is: the dictionary of information and the XMP metadata, which PDF/A wants to agree
 * (ISO 19005-3, 6.6), its language, and how viewers begin.
 */
void describe(QPDF &pdf, const PdfBinding &binding);

}
