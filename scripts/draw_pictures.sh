#!/usr/bin/env bash
# Draws the pictures that README.md shows.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/pictures
draw() { ./easel draw "$2" "docs/pictures/$1.jpg" --size 1k --ratio "${4:-1:1}" --seed "$3"; }

draw cat "a cat on the beach at sunset" 43 3:2
draw knight "a knight fighting a dragon in front of a castle" 43
draw astronaut "an astronaut riding a horse on the moon" 43
draw fox "a fox in an autumn forest" 43
draw ship "a pirate ship at sea at sunset" 43
draw owl "an owl wearing glasses reading a newspaper" 43
draw city "cyberpunk city at night in the rain, neon lights" 43
draw elephant "a golden statue of an elephant in a desert at sunset" 43
draw girl "a little girl holding a red balloon in a meadow, watercolor" 43
draw apples "still life with apples, a bottle of wine and cheese, oil painting" 43
draw dragon "an origami dragon on a wooden table" 43
draw treasure "a dragon guarding a treasure chest, pixel art" 43
draw bouquet "a bouquet of flowers in a white vase on a wooden table" 43
