#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# story.sh DIR: acts out the main job with two workspaces, from the first start of both to the verified record.
# Leaves in DIR: mentee.waymark, mentor.waymark, parcels/, record.pdf, record.json, verify.txt, screenshots/, passphrases.txt
set -euo pipefail
[ $# = 1 ] || { echo "usage: story.sh DIR" >&2 && exit 2; }
mkdir -p "$1"
dir=$(cd "$1" && pwd -P)
cd "$(dirname "$0")/.."
[ ! -e "$dir/mentee.waymark" ] || { echo "story: $dir has a story already; choose an empty folder" >&2 && exit 1; }

tools/build.sh dev waymark-cli >"$dir/build.log" 2>&1 || { cat "$dir/build.log" >&2 && exit 1; }
rm "$dir/build.log"
cli=$PWD/build/dev/bin/waymark-cli
texts=$PWD/resources/story
mkdir -p "$dir/parcels" "$dir/screenshots"
mira_words='a cairn on every ridge 7'
jonas_words='the path was here before 4'
printf 'mentee: %s\nmentor: %s\n' "$mira_words" "$jonas_words" >"$dir/passphrases.txt"
chmod 600 "$dir/passphrases.txt"
# Each of the two has a computer of her and his own.
state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT

mira() { XDG_STATE_HOME=$state/mira "$cli" "$@" --workspace "$dir/mentee.waymark" --passphrase-fd 3 3<<<"$mira_words"; }
jonas() { XDG_STATE_HOME=$state/jonas "$cli" "$@" --workspace "$dir/mentor.waymark" --passphrase-fd 3 3<<<"$jonas_words"; }
# The member NAME of the JSON that a command prints.
member() { python3 -c 'import json, sys
value = json.load(sys.stdin)
for part in sys.argv[1].split("."):
    value = value[int(part)] if isinstance(value, list) else value[part]
print(value)' "$1"; }
say() { printf '\n== %s\n' "$*"; }

say "Mira begins: a workspace, a journal entry, an aspiration with a goal, her own rating"
mira new --name 'Mira Kovač' --email mira@example.org
mira journal add --title 'The steering group said no' --mood 2 --energy 3 --tag business-case \
    --body "They asked what it is worth and I had only *faster* and *cheaper*. Next time I bring numbers that I can defend."
mira journal add --title 'Lunch with Ines from finance' --mood 4 --tag business-case --tag finance \
    --body "She showed me how they count a licence that ends in the middle of the year. I had it wrong in both directions."
aspiration=$(mira aspiration add 'Lead architecture for a whole business line' --json | member id)
mira goal add 'Win the steering group for one payments platform' --aspiration "$aspiration" --due 2027-03-31 --json | member id >/dev/null
mira assess bts.business-valuation 2
mira assess hd.writing-skills 3

say "She takes the assignment, drafts it, adds evidence and hands it in"
assignment=$(mira assignment take 'Write a business case' --json | member id)
mira assignment draft "$assignment" "$texts/business-case-1.md" --context 'payments, Northbank'
mira assignment evidence "$assignment" "$texts/costs.csv" --title 'What the three stacks cost' --note 'Ledger of last year, by stack'
mira assignment handin "$assignment"

say "She invites Jonas; he accepts; both see the same five words"
jonas new --name 'Jonas Lindqvist' --email jonas@example.org
mira invite "$dir/parcels/1-invitation.waymark-invitation"
jonas accept "$dir/parcels/1-invitation.waymark-invitation" "$dir/parcels/2-acceptance.waymark-acceptance"
words=$(mira receive "$dir/parcels/2-acceptance.waymark-acceptance" --json | member words)
echo "Mira reads to Jonas: $words"
mira confirm 'Jonas Lindqvist' "$words"
mira assignment share "$assignment"

# send WHO STEP: one parcel, moved into parcels/ under the number of its step
send() {
    local out
    out=$(mktemp -d "$state/out.XXXX")
    "$1" send "$out"
    local parcel
    for parcel in "$out"/*.waymark-parcel; do mv "$parcel" "$dir/parcels/$2-$(basename "$parcel")"; done
}
# take WHO STEP: takes in every parcel of a step
take() {
    local parcel
    for parcel in "$dir/parcels/$2-"*.waymark-parcel; do "$1" receive "$parcel"; done
}

say "One signed, sealed parcel travels to Jonas as a file"
send mira 3
take jonas 3
jonas confirm 'Mira Kovač' "$words"

say "Jonas, offline, comments, rates each criterion and sends it back"
attempt=$(jonas review list --json | member 0.attempt)
criteria=$(jonas review show "$attempt" --json | python3 -c 'import json, sys; print(" ".join(json.load(sys.stdin)["criteria"]))')
# rate LEVEL OVERALL: the same level for each criterion
rate() {
    local levels=() criterion
    for criterion in $criteria; do levels+=(--level "$criterion=$1"); done
    jonas review rate "$attempt" "${levels[@]}" --overall "$2"
}
jonas review comment "$attempt" 'The platform will save a lot of money and make us faster.' 'How much, from when, and who says so? This is the sentence the steering group will read first.'
rate 2 'The problem is clear and the proposal is bold. The value is asserted, not shown: give me the numbers you would defend.'
jonas review finish "$attempt" revise
send jonas 4
take mira 4

say "Mira revises and hands in a second attempt"
mira assignment draft "$assignment" "$texts/business-case-2.md" --context 'payments, Northbank'
mira assignment handin "$assignment"
send mira 5
take jonas 5

say "Jonas accepts, and attests two competencies with his signature"
attempt=$(jonas review list --json | member 0.attempt)
rate 3 'Now a board can decide on it. I would sign the cost side as it stands.'
jonas review finish "$attempt" accept
jonas attest "$attempt" bts.business-valuation 3 --words 'Mira counts what she can defend and leaves out what she cannot.'
jonas attest "$attempt" hd.writing-skills 4 --words 'Two pages, one question, one answer.'
send jonas 6
take mira 6

say "Mira exports her record; a stranger verifies it offline"
mira record list
mira record export --pdf "$dir/record.pdf" --clr "$dir/record.json" --for 'Certification board'
env -u WAYMARK_WORKSPACE "$cli" verify "$dir/record.json" | tee "$dir/verify.txt"

say "A changed byte is found"
sed 's/Business Valuation/Business Evaluation/; s/Mira counts/Mira always counts/' "$dir/record.json" >"$state/forged.json"
if env -u WAYMARK_WORKSPACE "$cli" verify "$state/forged.json" >/dev/null; then
    echo "story: a forged record was taken for a good one" >&2
    exit 1
fi
echo 'The forged record was refused.'
[ ! -x tools/screenshots.sh ] || [ "${WAYMARK_STORY_PICTURES:-1}" = 0 ] || tools/screenshots.sh "$dir/screenshots" "$dir"
say "The story is in $dir"
