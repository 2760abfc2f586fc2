#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# handbook.sh SOURCE TARGET: the handbook as HTML, a folder for each language and a file for each page. Fails where a link
# leads nowhere. SOURCE holds a folder of Markdown for each language, with the same names in all: every page leads to itself in the
# other languages. Called by the target "handbook" of CMake.
set -euo pipefail
shopt -s extglob
export LC_ALL=C.UTF-8

[ $# = 2 ] || { echo "usage: handbook.sh SOURCE TARGET" >&2 && exit 2; }
source=$1
target=$2

file_of() { # page
    if [ "$1" = handbook ]; then echo index.html; else echo "$1.html"; fi
}

# As anchorOf() in ui/handbook/handbookpages.cpp has it: "Nachweis {#evidence}" names its own.
anchor_of() { # heading
    if [[ $1 =~ \ \{#([[:alnum:]_-]+)\}$ ]]; then
        echo "${BASH_REMATCH[1]}"
        return
    fi
    local words=${1,,}
    words=${words//<*([^>])>/}
    words=${words//+([^[:alnum:]])/-}
    words=${words#-}
    echo "${words%-}"
}

style() {
    cat <<'CSS'
:root { color-scheme: light dark; --text: #1f2529; --quiet: #59636a; --page: #fcfcfc; --side: #f1f3f4; --edge: #d8dcdf; --link: #1d5f8a; --wash: #e9ecee; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8eaec; --quiet: #a9b1b7; --page: #1b1e20; --side: #222629; --edge: #3a4045; --link: #8dcbf8; --wash: #30363a; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 "Noto Sans", system-ui, sans-serif; color: var(--text); background: var(--page); }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav { padding: 1.5rem; background: var(--side); border-bottom: 1px solid var(--edge); }
nav h2 { margin: 1.2rem 0 .3rem; font-size: .85rem; color: var(--quiet); }
nav ul { margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: .2rem 0; text-decoration: none; }
nav .languages { margin: 0 0 .8rem; font-size: .85rem; }
nav a[aria-current] { color: var(--text); font-weight: 600; }
main { max-width: 42rem; padding: 1.5rem 1.5rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.8rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
li { margin: .35rem 0; }
code { padding: .1em .35em; border-radius: 4px; background: var(--wash); font: inherit; font-weight: 500; white-space: nowrap; }
@media (min-width: 60rem) {
  body { display: grid; grid-template-columns: 16rem 1fr; min-height: 100vh; }
  nav { border-bottom: 0; border-inline-end: 1px solid var(--edge); }
  main { padding-inline-start: 3rem; }
}
@media print { nav { display: none; } }
CSS
}

# The pages that the start page lists: "## heading" and "- page title".
contents_of() { # folder
    sed -nE 's/ \{#[a-z-]+\}$//; s/^(## .*)$/\1/p; s/^- \[(.*)\]\(([a-z-]+)\.md\): .*$/- \2 \1/p' "$1/handbook.md"
}

row() { # page title current
    local current=
    if [ "$1" = "$3" ]; then current=' aria-current="page"'; fi
    printf '<li><a href="%s"%s>%s</a></li>\n' "$(file_of "$1")" "$current" "$2"
}

navigation() { # folder page
    local kind words in_list=1
    printf '<ul>\n%s\n' "$(row handbook "$(title_of "$1/handbook.md")" "$2")"
    while read -r kind words; do
        if [ "$kind" = "##" ]; then
            [ $in_list = 0 ] || echo "</ul>"
            printf '<h2>%s</h2>\n<ul>\n' "$words"
            in_list=1
        else
            row "${words%% *}" "${words#* }" "$2"
        fi
    done < <(contents_of "$1")
    echo "</ul>"
}

title_of() { # file
    sed -nE '1,/^# /s/^# (.*)$/\1/p' "$1"
}

body() { # file
    local line level heading
    while IFS= read -r line; do
        if [[ $line =~ ^\<h([1-6])\>(.*)\</h[1-6]\>$ ]]; then
            level=${BASH_REMATCH[1]}
            heading=${BASH_REMATCH[2]}
            printf '<h%s id="%s">%s</h%s>\n' "$level" "$(anchor_of "$heading")" "${heading% \{#*\}}" "$level"
        else
            printf '%s\n' "$line"
        fi
    done < <(cmark "$1") | sed -E 's/href="handbook\.md/href="index.html/g; s/href="([a-z-]+)\.md(#[^"]*)?"/href="\1.html\2"/g'
}

name_of() { # language
    case $1 in
    de) echo Deutsch ;;
    en) echo English ;;
    *) echo "$1" ;;
    esac
}

# The same page in the other languages that have it: as ALTERNATES for programs, and as LINKS for people.
languages() { # page language
    local other
    alternates=
    links=
    for other in "$source"/*/"$1.md"; do
        other=$(basename "$(dirname "$other")")
        [ "$other" != "$2" ] || continue
        alternates+="<link rel=\"alternate\" hreflang=\"$other\" href=\"../$other/$(file_of "$1")\">"$'\n'
        links+="<a href=\"../$other/$(file_of "$1")\" lang=\"$other\" hreflang=\"$other\">$(name_of "$other")</a>"$'\n'
    done
}

page() { # folder page language
    local alternates links
    languages "$2" "$3"
    cat <<HTML
<!DOCTYPE html>
<html lang="$3">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$(title_of "$1/$2.md") – Waymark</title>
<link rel="stylesheet" href="handbook.css">
$alternates</head>
<body>
<nav>
<p class="languages">
$links</p>
$(navigation "$1" "$2")
</nav>
<main>
$(body "$1/$2.md")
</main>
</body>
</html>
HTML
}

check_links() { # folder of HTML
    local file link to anchor broken=0
    for file in "$1"/*.html; do
        while read -r link; do
            to=${link%%#*}
            anchor=${link#"$to"}
            if [ ! -f "$1/${to:-${file##*/}}" ] || { [ -n "$anchor" ] && ! grep -q "id=\"${anchor#\#}\"" "$1/${to:-${file##*/}}"; }; then
                echo "handbook: ${file##*/}: '$link' leads nowhere" >&2
                broken=1
            fi
        done < <(grep -oE 'href="[^"]*"' "$file" | sed -E 's/^href="(.*)"$/\1/' | grep -v '^https:' | sort -u)
    done
    return $broken
}

rm -rf "$target"
for folder in "$source"/*/; do
    language=$(basename "$folder")
    mkdir -p "$target/$language"
    style >"$target/$language/handbook.css"
    for file in "$folder"*.md; do
        name=$(basename "$file" .md)
        page "${folder%/}" "$name" "$language" >"$target/$language/$(file_of "$name")"
    done
done
for folder in "$target"/*/; do
    check_links "${folder%/}"
done
