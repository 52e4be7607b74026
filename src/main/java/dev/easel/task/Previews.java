package dev.easel.task;

import dev.easel.id.TaskId;
import dev.easel.image.ImageCodec;
import dev.easel.image.Pixels;
import dev.easel.storage.BlobKey;
import dev.easel.storage.BlobStore;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Small pictures of what running tasks are making, seen from every server; the end removes them.
 */
@Component
class Previews {
    private static final int SIDE = 384;

    private final ImageCodec codec;
    private final BlobStore blobs;
    private final TaskStore store;

    Previews(ImageCodec codec, BlobStore blobs, TaskStore store) {
        this.codec = codec;
        this.blobs = blobs;
        this.store = store;
    }

    /** Keeps a picture as the task's preview; empty if this attempt no longer counts. */
    Optional<Task> keep(Task task, Pixels picture) {
        blobs.put(key(task.id()), codec.thumbnail(picture, SIDE));
        return store.previewed(task);
    }

    /** The latest preview, WebP. */
    Optional<Resource> latest(TaskId id) {
        return blobs.open(key(id));
    }

    void remove(Task task) {
        if (task.state().previews() > 0) {
            blobs.delete(key(task.id()));
        }
    }

    private static BlobKey key(TaskId id) {
        return new BlobKey("previews/" + id.value() + ".webp");
    }
}
