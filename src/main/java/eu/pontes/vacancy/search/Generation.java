package eu.pontes.vacancy.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One index on disk, from the rebuild that made it to the one that takes its place. Each of its commits says which
 * database's changes it holds, and up to where.
 */
final class Generation implements Closeable {

    private static final String SCHEMA = "schema";
    private static final String LOG = "log";
    private static final String POSITION = "position";

    private static final int FEW_PARTS = 4;

    /**
     * Whoever searches for work in an occupation finds mostly offers of it and of its group. What is read of each is read
     * from memory that lies together then: among a million offers that takes a third of the time.
     */
    private static final Sort TOGETHER = new Sort(new SortField(Fields.NEIGHBOURS, SortField.Type.LONG));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final OfferDocuments documents;
    private ChangeLog.Head read;
    private boolean uncommitted = true;

    private Generation(Directory directory, IndexWriter writer, OfferDocuments documents, ChangeLog.Head read)
            throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.documents = documents;
        this.read = read;
        searchers = new SearcherManager(writer, new FacetedSearcher.Factory());
    }

    /** An empty one for what stands in the database, of which the changes after a position are still to be read. */
    static Generation create(Path folder, OfferDocuments documents, ChangeLog.Head read) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE));
            return new Generation(directory, writer, documents, read);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    /**
     * The one that an earlier start left behind.
     *
     * @throws IOException if it is missing, damaged, or was built by other rules
     */
    static Generation open(Path folder, OfferDocuments documents) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            ChangeLog.Head read = lastCommit(directory);
            IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.APPEND));
            return new Generation(directory, writer, documents, read);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e instanceof IOException damaged ? damaged : new IOException("The index cannot be opened", e);
        }
    }

    private static ChangeLog.Head lastCommit(Directory directory) throws IOException {
        List<IndexCommit> commits = DirectoryReader.listCommits(directory);
        Map<String, String> data = commits.get(commits.size() - 1).getUserData();
        @Nullable String log = data.get(LOG);
        @Nullable String position = data.get(POSITION);
        if (!Fields.SCHEMA.equals(data.get(SCHEMA)) || log == null || position == null) {
            throw new IOException("The index was built by other rules");
        }
        return new ChangeLog.Head(log, Long.parseLong(position));
    }

    private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        // Each part is searched by itself, and for every change there are thousands of searches
        return new IndexWriterConfig(OfferDocuments.BY_FIELD)
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setIndexSort(TOGETHER)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(FEW_PARTS));
    }

    /** Up to where it has read the change log. */
    synchronized ChangeLog.Head read() {
        return read;
    }

    /** Takes in offers that are not in it yet. */
    void add(List<OfferRow> offers) throws IOException {
        for (Document offer : documents.of(offers).values()) {
            writer.addDocument(offer);
        }
    }

    /** Makes one part of all that was taken in, in which a search looks each word up once. */
    void unite() throws IOException {
        writer.forceMerge(1);
    }

    /** Brings the changed offers to their present state and forgets those that nobody may find any more. */
    synchronized void apply(ChangeLog.Batch batch) throws IOException {
        Set<String> gone = new HashSet<>(batch.changed());
        List<OfferRow> open = batch.rows().stream().filter(OfferRow::open).toList();
        for (Map.Entry<String, Document> offer : documents.of(open).entrySet()) {
            writer.updateDocument(new Term(Fields.ID, offer.getKey()), offer.getValue());
            gone.remove(offer.getKey());
        }
        for (String id : gone) {
            writer.deleteDocuments(new Term(Fields.ID, id));
        }
        read = new ChangeLog.Head(read.id(), batch.last());
        uncommitted = true;
    }

    /** Lets searches see what was taken in. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Puts everything on disk, so that the next start goes on from here. */
    synchronized void commit() throws IOException {
        if (uncommitted) {
            writer.setLiveCommitData(
                    Map.of(SCHEMA, Fields.SCHEMA, LOG, read.id(), POSITION, Long.toString(read.position()))
                            .entrySet());
            writer.commit();
            uncommitted = false;
        }
    }

    /** What the searcher finds belongs together, whatever is written meanwhile. */
    <T> T search(Search<T> search) throws IOException {
        // The factory makes no others
        FacetedSearcher searcher = (FacetedSearcher) searchers.acquire();
        try {
            return search.on(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Something to find out. */
    interface Search<T> {
        T on(FacetedSearcher searcher) throws IOException;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }
}
