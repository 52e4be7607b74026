#!/usr/bin/env bash
# Draws the pictures that README.md shows.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/pictures
draw() { ./easel draw "$2" "docs/pictures/$1.jpg" --size 1k --ratio "${4:-1:1}" --seed "$3"; }

draw cat "a cat on the beach at sunset" 43 3:2
draw car "a red car in front of snowy mountains, watercolor" 43
draw city "cyberpunk city at night in the rain, neon lights" 43
draw bouquet "a bouquet of flowers in a white vase on a wooden table" 43
draw balloons "three colorful balloons above a green valley, children's book illustration" 43
draw boat "a sailboat on a lake at dawn, oil painting" 5
draw castle "a castle on a hill under a full moon" 7
