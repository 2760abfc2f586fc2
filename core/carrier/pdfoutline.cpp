// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfoutline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <vector>

namespace waymark
{

namespace
{

using Pages = std::vector<QPDFPageObjectHelper>;

/** `[page /XYZ null top null]`: this place, at the viewer's size. */
QPDFObjectHandle destination(Pages &pages, const PdfBookmark &bookmark)
{
    const auto index = static_cast<size_t>(std::clamp<qsizetype>(bookmark.page, 0, std::ssize(pages) - 1));
    QPDFObjectHandle page = pages.at(index).getObjectHandle();
    const QPDFObjectHandle::Rectangle box = page.getKey("/MediaBox").getArrayAsRectangle();
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    array.appendItem(page);
    array.appendItem(QPDFObjectHandle::newName("/XYZ"));
    array.appendItem(QPDFObjectHandle::newNull());
    array.appendItem(QPDFObjectHandle::newReal(box.ury - bookmark.top, 1));
    array.appendItem(QPDFObjectHandle::newNull());
    return array;
}

/** Hangs @p item below @p parent, behind what hangs there. */
void append(QPDFObjectHandle parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle last = parent.getKey("/Last");
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

/** Counts one more below @p item; a negative count is of a closed one. */
void count(QPDFObjectHandle item, int step)
{
    const int before = item.hasKey("/Count") ? item.getKey("/Count").getIntValueAsInt() : 0;
    item.replaceKey("/Count", QPDFObjectHandle::newInteger(before + step));
}

}

void addOutline(QPDF &pdf, const QList<PdfBookmark> &bookmarks)
{
    Pages pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (bookmarks.isEmpty() || pages.empty()) {
        return;
    }
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    QPDFObjectHandle part = outline;
    for (const PdfBookmark &bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Dest", destination(pages, bookmark));
        const bool isPart = bookmark.level == 0;
        QPDFObjectHandle parent = isPart ? outline : part;
        append(parent, item);
        count(parent, isPart || part.isSameObjectAs(outline) ? 1 : -1);
        part = isPart ? item : part;
    }
    pdf.getRoot().replaceKey("/Outlines", outline);
}

}
