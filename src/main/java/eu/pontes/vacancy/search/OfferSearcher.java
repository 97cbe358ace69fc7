package eu.pontes.vacancy.search;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.Whereabouts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Answers searches from the index of this node. */
final class OfferSearcher {

    /** Who wants to see more narrows the search. */
    private static final int DEEPEST = 10_000;

    private static final SortField NEWEST =
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private final IndexKeeper keeper;
    private final OccupationNames names;

    OfferSearcher(IndexKeeper keeper, OccupationNames names) {
        this.keeper = keeper;
        this.names = names;
    }

    Page<OfferId> find(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today, PageRequest page)
            throws IOException {
        return keeper.search(searcher -> {
            List<Query> filters = new ArrayList<>(Filters.openOn(today, reader));
            filters.addAll(Filters.of(search, where));
            return find(searcher, search, filters, page);
        });
    }

    private Page<OfferId> find(IndexSearcher searcher, OfferSearch search, List<Query> filters, PageRequest page)
            throws IOException {
        Spelling spelling = new Spelling(searcher.getIndexReader(), names.reader());
        ReadText text = ReadText.of(search.text(), names, spelling);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(TextQuery.of(text), Occur.MUST);
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        return page(searcher, query.build(), sort(search), page);
    }

    private static Page<OfferId> page(IndexSearcher searcher, Query query, Sort sort, PageRequest page)
            throws IOException {
        int deep = Math.min(page.offset() + page.limit(), DEEPEST);
        TopFieldDocs found = searcher.search(query, new TopFieldCollectorManager(sort, deep, null, Integer.MAX_VALUE));
        List<OfferId> ids = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int i = page.offset(); i < found.scoreDocs.length; i++) {
            ScoreDoc hit = found.scoreDocs[i];
            ids.add(OfferId.parse(stored.document(hit.doc).get(Fields.ID)));
        }
        return new Page<>(ids, page, found.totalHits.value);
    }

    private static Sort sort(OfferSearch search) {
        return search.text().isEmpty() ? new Sort(NEWEST, BY_ID) : new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
    }
}
