package eu.pontes.vacancy.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where one node keeps its index. Nodes on one machine may be given the same folder: each claims a part of its own, the
 * first that is free, so that a restarted node finds its old one again.
 */
final class IndexFolder implements Closeable {

    private static final int MOST_NODES = 100;
    private static final String CURRENT = "current";
    private static final String GENERATION = "generation-";

    private final Path root;
    private final FileChannel lock;

    private IndexFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static IndexFolder claim(Path shared) throws IOException {
        for (int node = 1; node <= MOST_NODES; node++) {
            Path root = Files.createDirectories(shared.resolve("node-" + node));
            FileChannel channel =
                    FileChannel.open(root.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                return new IndexFolder(root, channel);
            }
            channel.close();
        }
        throw new IOException("No part of " + shared + " is free for the search index");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException lockedByThisProcess) {
            return null;
        }
    }

    /** The folder of the index that answers. */
    Optional<Path> current() throws IOException {
        try {
            Path named = root.resolve(Files.readString(root.resolve(CURRENT), StandardCharsets.UTF_8)
                    .strip());
            return Optional.of(named).filter(Files::isDirectory);
        } catch (NoSuchFileException firstStart) {
            return Optional.empty();
        }
    }

    Path next() {
        return root.resolve(GENERATION + UUID.randomUUID());
    }

    /** From now on, and after every start, this one answers; the moment is the renaming of one file. */
    void use(Path generation) throws IOException {
        Path draft = root.resolve(CURRENT + ".new");
        Files.writeString(draft, String.valueOf(generation.getFileName()), StandardCharsets.UTF_8);
        Files.move(draft, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what unfinished rebuilds and earlier indexes left behind. */
    void tidy() throws IOException {
        Optional<Path> current = current();
        List<Path> found;
        try (Stream<Path> entries = Files.list(root)) {
            found = entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(GENERATION))
                    .filter(entry -> !current.equals(Optional.of(entry)))
                    .toList();
        }
        IOUtils.rm(found.toArray(Path[]::new));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
