package dev.easel.gallery;

import dev.easel.db.Database;
import dev.easel.id.ImageId;
import dev.easel.id.TaskId;
import dev.easel.image.Feature;
import dev.easel.storage.BlobStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every user's images. Counts are kept beside the rows, so that a page costs the same with ten
 * images and a million.
 */
@Component
public class Gallery {
    private final Database db;
    private final BlobStore blobs;

    Gallery(Database db, BlobStore blobs) {
        this.db = db;
        this.blobs = blobs;
    }

    /** Adds an image whose bytes are stored already; adding it twice changes nothing. */
    public void add(GalleryImage image) {
        Map<String, @Nullable Object> columns = ImageRows.columns(image);
        String names = String.join(", ", columns.keySet());
        String places =
                columns.keySet().stream().map(n -> ":" + n).collect(Collectors.joining(", "));
        db.write(
                sql -> {
                    int added =
                            sql.sql(
                                            "insert into image ("
                                                    + names
                                                    + ") values ("
                                                    + places
                                                    + ") on conflict do nothing")
                                    .params(columns)
                                    .update();
                    return added == 0 ? 0 : count(sql, image, 1);
                });
    }

    public Optional<GalleryImage> find(ImageId id) {
        return db.read(
                sql ->
                        sql.sql("select * from image where id = :id")
                                .param("id", id.value())
                                .query(ImageRows::read)
                                .optional());
    }

    /** The images of these tasks, in the order they were made. */
    public Map<TaskId, List<GalleryImage>> ofTasks(Collection<TaskId> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        List<String> ids = tasks.stream().map(TaskId::value).toList();
        return db
                .read(
                        sql ->
                                sql.sql(
                                                "select * from image where task_id in (:ids) order by task_id, idx")
                                        .param("ids", ids)
                                        .query(ImageRows::read)
                                        .list())
                .stream()
                .collect(Collectors.groupingBy(image -> image.origin().task()));
    }

    /** A page of what matches, newest first. */
    public GalleryPage page(GalleryQuery query) {
        ImageFilter filter = ImageFilter.of(query);
        List<GalleryImage> found =
                new ArrayList<>(
                        db.read(
                                sql ->
                                        sql.sql(filter.pageSql())
                                                .params(filter.params())
                                                .query(ImageRows::read)
                                                .list()));
        boolean more = found.size() > query.limit();
        if (more) {
            found.removeLast();
        }
        long count =
                db.read(
                        sql ->
                                sql.sql(filter.countSql())
                                        .params(filter.params())
                                        .query(Long.class)
                                        .single());
        return new GalleryPage(List.copyOf(found), count, more);
    }

    /** Marks or unmarks a favourite. */
    public Optional<GalleryImage> favorite(ImageId id, boolean favorite) {
        int value = favorite ? 1 : 0;
        return flip(
                id,
                "favorite = " + value,
                "favorite <> " + value,
                after -> after.withFavorite(!favorite));
    }

    /** Moves an image to the trash; one that is there already stays there. */
    public Optional<GalleryImage> trash(ImageId id) {
        long now = Instant.now().toEpochMilli();
        return flip(
                id,
                "deleted_at = " + now,
                "deleted_at is null",
                after -> after.withDeletedAt(null));
    }

    /** Takes an image back out of the trash. */
    public Optional<GalleryImage> restore(ImageId id) {
        Instant some = Instant.EPOCH;
        return flip(
                id,
                "deleted_at = null",
                "deleted_at is not null",
                after -> after.withDeletedAt(some));
    }

    /** Removes row and files for good; false if there is no such image. */
    public boolean delete(ImageId id) {
        Optional<GalleryImage> gone =
                db.write(
                        sql -> {
                            var row =
                                    sql.sql("delete from image where id = :id returning *")
                                            .param("id", id.value())
                                            .query(ImageRows::read)
                                            .optional();
                            row.ifPresent(image -> count(sql, image, -1));
                            return row;
                        });
        gone.ifPresent(
                image -> {
                    blobs.delete(image.file());
                    blobs.delete(image.thumbnail());
                });
        return gone.isPresent();
    }

    /**
     * Changes one flag and the counts with it; the condition keeps two that flip at once from
     * counting twice.
     */
    private Optional<GalleryImage> flip(
            ImageId id, String assignment, String condition, UnaryOperator<GalleryImage> before) {
        return db.write(
                        sql -> {
                            Optional<GalleryImage> flipped =
                                    sql.sql(
                                                    "update image set %s where id = :id and %s returning *"
                                                            .formatted(assignment, condition))
                                            .param("id", id.value())
                                            .query(ImageRows::read)
                                            .optional();
                            flipped.ifPresent(after -> count(sql, before.apply(after), -1));
                            flipped.ifPresent(after -> count(sql, after, 1));
                            return flipped;
                        })
                .or(() -> find(id));
    }

    private static int count(JdbcClient sql, GalleryImage image, int change) {
        Feature intent = image.origin().intent();
        return sql.sql(
                        """
                        insert into image_count (user_id, intent, favorite, trashed, n)
                        values (:user, :intent, :favorite, :trashed, :change)
                        on conflict (user_id, intent, favorite, trashed) do update set n = image_count.n + excluded.n
                        """)
                .param("user", image.user().value())
                .param("intent", intent.word())
                .param("favorite", image.favorite() ? 1 : 0)
                .param("trashed", image.deletedAt() == null ? 0 : 1)
                .param("change", change)
                .update();
    }
}
