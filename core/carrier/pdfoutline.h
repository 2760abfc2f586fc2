// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachedpdf.h"

class QPDF;

namespace waymark
{

/** Adds @p bookmarks, in the order of the document, as its outline (ISO 32000-1, 12.3.3): the parts open, what is within closed. */
void addOutline(QPDF &pdf, const QList<PdfBookmark> &bookmarks);

}
