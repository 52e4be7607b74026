package dev.easel.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query as SQL: conditions that the indexes of the table image serve, and their parameters.
 *
 * @param conditions of the images that match, on any page
 * @param counted whether {@code image_count} knows how many match
 */
record ImageFilter(
        List<String> conditions, Map<String, Object> params, boolean counted, GalleryQuery query) {
    static ImageFilter of(GalleryQuery query) {
        List<String> conditions = new ArrayList<>(List.of("user_id = :user"));
        Map<String, Object> params = new LinkedHashMap<>(Map.of("user", query.user().value()));
        if (query.intent() != null) {
            conditions.add("intent = :intent");
            params.put("intent", query.intent().word());
        }
        if (query.favorite() != null) {
            conditions.add(query.favorite() ? "favorite = 1" : "favorite = 0");
        }
        int n = 0;
        for (String pattern : SearchWords.patterns(query.words() == null ? "" : query.words())) {
            conditions.add("words like :word" + n);
            params.put("word" + n++, pattern);
        }
        if (query.before() != null) {
            params.put("before", query.before().value());
        }
        return new ImageFilter(conditions, params, n == 0, query);
    }

    /** One row more than the page, to see whether another follows. */
    String pageSql() {
        String before = query.before() == null ? "" : " and id < :before";
        return "select * from image where %s and %s%s order by id desc limit %d"
                .formatted(String.join(" and ", conditions), trash(), before, query.limit() + 1);
    }

    String countSql() {
        String where = String.join(" and ", conditions);
        return counted
                ? "select coalesce(sum(n), 0) from image_count where %s and trashed = %d"
                        .formatted(where, query.trashed() ? 1 : 0)
                : "select count(*) from image where %s and %s".formatted(where, trash());
    }

    private String trash() {
        return query.trashed() ? "deleted_at is not null" : "deleted_at is null";
    }
}
