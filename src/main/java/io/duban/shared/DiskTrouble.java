package io.duban.shared;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether something failed because of a disk of ours: full, not writable, not there. */
public final class DiskTrouble {

    private static final long HARDLY_ANY_BYTES = 1024L * 1024;

    private DiskTrouble() {}

    /** Whether a file or a folder of this machine was the reason, and not whoever sent or fetched something. */
    public static boolean isCauseOf(Throwable failure) {
        return anyCause(
                failure,
                cause -> cause instanceof FileSystemException
                        || cause instanceof FileNotFoundException
                        || (cause instanceof IOException && saysFull(cause)));
    }

    /**
     * Whether it was for want of room; the words of the system may be in any language, so the disk is asked as well.
     */
    public static boolean isFull(Throwable failure, @Nullable Path folder) {
        return anyCause(failure, DiskTrouble::saysFull) || (folder != null && hasHardlyAnyRoom(folder));
    }

    private static boolean anyCause(Throwable failure, Predicate<Throwable> is) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(is);
    }

    private static boolean saysFull(Throwable failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("quota exceeded") || said.contains("not enough space");
    }

    private static boolean hasHardlyAnyRoom(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_BYTES;
        } catch (IOException notThere) {
            return false;
        }
    }
}
