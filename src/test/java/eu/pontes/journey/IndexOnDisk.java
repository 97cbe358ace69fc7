package eu.pontes.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** What the search index of a node would hold after a power cut: its last commit, read from outside. */
record IndexOnDisk(Path data) {

    boolean holds(String offer) throws IOException {
        Path node = data.resolve("search/node-1");
        Path current = node.resolve(Files.readString(node.resolve("current"), StandardCharsets.UTF_8));
        try (FSDirectory directory = FSDirectory.open(current);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.docFreq(new Term("id", offer)) > 0;
        }
    }
}
