package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

/**
 * Links a notebook to another bucket. No documented read tells which bucket a notebook is linked
 * to, so an unknown outcome stays unknown; linking it to the same bucket again does no harm.
 *
 * @param target the notebook
 * @param bucketName the bucket; empty for a change of an earlier run of the console
 */
public record BucketChange(ChangeTarget target, String bucketName) implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "notebooks/setObjectStorageBucket";

    /** The change of a notebook of an account. */
    public static BucketChange of(String accountId, String id, String name, String bucketName) {
        return new BucketChange(new ChangeTarget(OPERATION, accountId, id, name), bucketName);
    }

    /** The change of an earlier run, of which nothing can be found out. */
    public static BucketChange recovered(ChangeTarget target) {
        return new BucketChange(target, "");
    }

    @Override
    public void send(Session session) throws ApiException {
        if (bucketName.isEmpty()) {
            throw new IllegalStateException("A change of an earlier run is not sent again");
        }
        session.client().notebooks().setObjectStorageBucket(target.id(), bucketName);
    }

    @Override
    public Sighting look(Session session) {
        return Sighting.NOT_VISIBLE;
    }

    @Override
    public boolean isRepeatSafe() {
        return !bucketName.isEmpty();
    }
}
