#!/usr/bin/env bash
# Calls every feature of a running Easel and checks the results. BASE_URL may point elsewhere. See API_TEST_README.md.
set -uo pipefail
cd "$(dirname "$0")"
. ./scripts/api_checks.sh

# Submits a feature, waits for its end, checks that it is completed.
feature() {
  call POST "/v1/features/$1/" "$2"
  expect_status 200 202
  expect_filled '.task_id'
  follow "/v1/features/$1/status/$(value '.task_id')/"
  expect '.status' COMPLETED
  expect_filled '.uploaded_urls[0]'
}

title "Image generation"
feature image-generation "{\"user_id\": \"$USER_ID\", \"prompt\": \"a red car in front of snowy mountains, watercolor\",
  \"aspect_ratio\": \"classic_4_3\", \"model\": \"realism\", \"resolution\": \"1k\", \"seed\": 7}"
expect '.images[0].width' 1024
expect '.images[0].height' 768
expect_filled '.refined_prompt'
expect_image "$(value '.uploaded_urls[0]')"
image=$(value '.images[0].image_id')

feature image-generation "{\"user_id\": \"$USER_ID\", \"prompt\": \"three balloons above a green valley\", \"resolution\": \"1k\"}"
reference=$(value '.images[0].image_id')
reference_url=$(value '.uploaded_urls[0]')

title "The six edits"
feature upscale "{\"user_id\": \"$USER_ID\", \"image_id\": \"$image\", \"scale_factor\": \"2x\"}"
expect '.images[0].width' 2048
feature remove-background "{\"user_id\": \"$USER_ID\", \"image_id\": \"$image\"}"
expect '.images[0].mime_type' image/png
expect_filled '.confidence'
feature relight "{\"user_id\": \"$USER_ID\", \"image_url\": \"$reference_url\", \"prompt\": \"warm light from the left\"}"
feature style-transfer "{\"user_id\": \"$USER_ID\", \"image_id\": \"$image\", \"reference_image_id\": \"$reference\"}"
feature reimagine "{\"user_id\": \"$USER_ID\", \"image\": \"$image\", \"prompt\": \"at night\", \"imagination\": \"vivid\"}"
feature image-expand "{\"user_id\": \"$USER_ID\", \"image_id\": \"$image\", \"left\": 128, \"right\": 128}"
expect '.images[0].width' 1280

title "Gallery"
call GET "/v1/gallery/?user_id=$USER_ID"
expect_status 200
expect '.count' 8
expect '.results[0].intent' image_expand
expect '.results[0].parent_image_id' "$image"
call GET "/v1/gallery/?user_id=$USER_ID&intent=image_generate"
expect '.count' 2
call GET "/v1/gallery/$image/"
expect_status 200
expect '.image_id' "$image"
call PATCH "/v1/gallery/$image" '{"favorite": true}'
expect '.favorite' true
call DELETE "/v1/gallery/$reference/"
expect_status 200
call GET "/v1/gallery/deleted?user_id=$USER_ID"
expect '.results[0].image_id' "$reference"
call POST "/v1/gallery/$reference/restore" '{}'
expect_status 200

title "Old URLs"
call GET "/api/image-gallery/?user_id=$USER_ID"
expect_status 308

title "Bad input"
call POST /v1/features/image-generation/ '{"aspect_ratio": "round", "model": 3}'
expect_status 400
expect '.errors | length' 4
call POST /v1/features/upscale/ "{\"user_id\": \"$USER_ID\", \"image_data\": \"bm90IGFuIGltYWdl\"}"
expect_status 422
call POST /v1/features/upscale/ "{\"user_id\": \"$USER_ID\", \"image_url\": \"http://127.0.0.1:1/secret.png\"}"
expect_status 422
call GET "/v1/gallery/$image/?user_id=someone-else"
expect_status 404
call GET "/v1/features/upscale/status/nothing/"
expect_status 404

finish
