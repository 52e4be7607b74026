#!/usr/bin/env bash
# Talks to a running Easel and checks what it says. BASE_URL may point elsewhere. See API_TEST_README.md.
set -uo pipefail
cd "$(dirname "$0")"
. ./scripts/api_checks.sh

title "Conversation API"
call POST /api/v1/chat/sessions "{\"user_id\": \"$USER_ID\"}"
expect_status 201
expect '.user_id' "$USER_ID"
session=$(value '.session_id')

call POST "/api/v1/chat/sessions/$session/messages/" "{\"user_id\": \"$USER_ID\", \"message\": \"hello\"}"
expect_status 200
expect '.intent' other
expect '.status' COMPLETED
expect_filled '.content'

call POST "/api/v1/chat/sessions/$session/messages" \
  "{\"user_id\": \"$USER_ID\", \"message\": \"remove the background\"}"
expect_status 200
expect '.intent' remove_background
expect '.task_id' null

call POST "/api/v1/chat/sessions/$session/messages" \
  "{\"user_id\": \"$USER_ID\", \"message\": \"vẽ một con mèo trên bãi biển\", \"feature_params\": {\"resolution\": \"1k\"}}"
expect_status 200
expect '.intent' image_generation
expect '.role' assistant
expect_filled '.task_id'
message=$(value '.message_id')

follow "/api/v1/chat/sessions/$session/messages/$message"
expect '.status' COMPLETED
expect_filled '.uploaded_urls[0]'
expect_image "$(value '.uploaded_urls[0]')"

call POST "/api/v1/chat/sessions/$session/messages" \
  "{\"user_id\": \"$USER_ID\", \"message\": \"upscale it 2x\"}"
expect_status 200
expect '.intent' upscale
upscaled=$(value '.message_id')
follow "/api/v1/chat/sessions/$session/messages/$upscaled"
expect '.status' COMPLETED

title "What went before"
call POST "/api/v1/chat/sessions/$session/messages" "{\"user_id\": \"$USER_ID\", \"message\": \"undo\"}"
expect_status 200
expect '.intent' other
expect_filled '.image_ids[0]'
call POST "/api/v1/chat/sessions/$session/messages" "{\"user_id\": \"$USER_ID\", \"message\": \"at night instead\", \"refine\": false}"
expect_status 200
expect '.intent' image_generation
expect '.refined_prompt' null
night=$(value '.message_id')
follow "/api/v1/chat/sessions/$session/messages/$night"
expect '.status' COMPLETED
call POST "/api/v1/chat/sessions/$session/messages" \
  "{\"user_id\": \"$USER_ID\", \"message\": \"remove the background and make it twice as big\"}"
expect_status 200
expect '.steps[0].intent' remove_background
expect '.steps[1].intent' upscale
row=$(value '.message_id')
follow "/api/v1/chat/sessions/$session/messages/$row"
expect '.status' COMPLETED

title "History"
call GET "/api/v1/chat/messages?user_id=$USER_ID&q=con%20meo"
expect_status 200
expect_filled '.results[0].content'

call GET "/api/v1/chat/sessions/$session?user_id=$USER_ID"
expect_status 200
expect '.session_id' "$session"
expect '.messages[0].role' user
expect '.messages[0].content' hello

call GET "/api/v1/chat/sessions?user_id=$USER_ID"
expect_status 200
expect '.results[0].session_id' "$session"

call PATCH "/api/v1/chat/sessions/$session" '{"title": "Cats"}'
expect_status 200
expect '.title' Cats

title "Old URL"
call POST /api/conversation/chat/ "{\"user_id\": \"$USER_ID\", \"session_id\": \"$session\", \"message\": \"thanks\"}"
expect_status 200
expect '.session_id' "$session"

title "Bad input"
call POST /api/v1/chat/sessions '{}'
expect_status 400
expect '.errors[0].field' user_id
call POST "/api/v1/chat/sessions/$session/messages" "{\"user_id\": \"$USER_ID\", \"message\": \" \"}"
expect_status 400
call POST "/api/v1/chat/sessions/$session/messages" '{"user_id": "someone-else", "message": "hi"}'
expect_status 404
call POST "/api/v1/chat/sessions/$session/messages" '{"user_id": '
expect_status 400

call DELETE "/api/v1/chat/sessions/$session?user_id=$USER_ID"
expect_status 200
call GET "/api/v1/chat/sessions/$session"
expect_status 404

finish
