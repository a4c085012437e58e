package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

import java.util.Map;

/**
 * Links a notebook to another bucket. No documented read tells which bucket a notebook is linked
 * to, so an unknown outcome stays unknown, unless the service tells it all the same; linking it to
 * the same bucket again does no harm.
 *
 * @param target the notebook
 * @param bucketName the bucket; empty for a change of an earlier run that did not note it
 */
public record BucketChange(ChangeTarget target, String bucketName) implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "notebooks/setObjectStorageBucket";

    private static final String MEMORY = "bucket";

    /** The change of a notebook of an account. */
    public static BucketChange of(String accountId, String id, String name, String bucketName) {
        return new BucketChange(new ChangeTarget(OPERATION, accountId, id, name), bucketName);
    }

    /** The change of an earlier run, which is only looked up. */
    public static BucketChange recovered(ChangeTarget target, Map<String, String> memory) {
        return new BucketChange(target, memory.getOrDefault(MEMORY, ""));
    }

    @Override
    public Map<String, String> memory() {
        return bucketName.isEmpty() ? Map.of() : Map.of(MEMORY, bucketName);
    }

    @Override
    public void send(Session session) throws ApiException {
        if (bucketName.isEmpty()) {
            throw new IllegalStateException("A change of an earlier run is not sent again");
        }
        session.client().notebooks().setObjectStorageBucket(target.id(), bucketName);
    }

    @Override
    public Sighting look(Session session) throws ApiException {
        if (bucketName.isEmpty()) {
            return Sighting.NOT_VISIBLE;
        }
        String linked = session.notebook(target.id()).bucketName();
        if (linked.isEmpty()) {
            return Sighting.NOT_VISIBLE;
        }
        return linked.equals(bucketName) ? Sighting.SEEN : Sighting.NOT_SEEN;
    }

    @Override
    public boolean isRepeatSafe() {
        return !bucketName.isEmpty();
    }
}
