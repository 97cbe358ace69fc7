package eu.pontes.vacancy.search;

import eu.pontes.kernel.PageRequest;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferIndex.Hits;
import eu.pontes.vacancy.OfferListing;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.Whereabouts;
import eu.pontes.vacancy.Whereabouts.MapPoint;
import eu.pontes.vacancy.search.FacetedSearcher.Wordless;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
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
    private static final SortField ENDING =
            LongField.newSortField(Fields.LAST_DAY, false, SortedNumericSelector.Type.MIN);
    private static final SortField BY_ID = new SortField(Fields.ID_START, SortField.Type.LONG);

    private static final SideCounts.Manager COUNTING = new SideCounts.Manager();

    private final IndexKeeper keeper;
    private final OccupationNames names;

    OfferSearcher(IndexKeeper keeper, OccupationNames names) {
        this.keeper = keeper;
        this.names = names;
    }

    Hits find(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today, PageRequest page)
            throws IOException {
        Query open = Filters.openOn(today, reader);
        return keeper.search(searcher -> {
            FacetedSearcher.Finding finding = () -> {
                ReadText text = read(search.text(), searcher);
                return hits(
                        searcher,
                        text,
                        wish(text, search, where, open),
                        new Wanted(sort(search, where), page, chosen(search)));
            };
            return search.text().isEmpty()
                    ? searcher.remember(new Wordless(search, where, reader, today, page), finding)
                    : finding.find();
        });
    }

    /** Everything that is asked of an offer. */
    static DrillDownQuery wish(ReadText text, OfferSearch search, Whereabouts where, Query open) {
        DrillDownQuery query = new DrillDownQuery(OfferFacets.CONFIG, query(text, search, where, open));
        search.choices().forEach((facet, values) -> {
            if (!facet.isCumulative()) {
                values.forEach(value -> query.add(facet.name(), value));
            }
        });
        return query;
    }

    /** What words mean today. */
    ReadText read(String text) throws IOException {
        return keeper.search(searcher -> read(text, searcher));
    }

    private ReadText read(String text, FacetedSearcher searcher) throws IOException {
        return ReadText.of(text, names, new Spelling(searcher.getIndexReader(), names.reader()));
    }

    private record Wanted(Sort sort, PageRequest page, List<OfferFacet> chosen) {}

    /** The sides of which one choice is enough, in the order in which {@link #wish} asks for them. */
    private static List<OfferFacet> chosen(OfferSearch search) {
        return search.choices().entrySet().stream()
                .filter(choice ->
                        !choice.getKey().isCumulative() && !choice.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Query query(ReadText text, OfferSearch search, Whereabouts where, Query open) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(TextQuery.of(text), Occur.MUST)
                .add(Filters.at(where, search.within()), Occur.FILTER)
                .add(open, Occur.FILTER);
        search.choices().forEach((facet, values) -> {
            if (facet.isCumulative()) {
                values.forEach(value -> query.add(OfferFacets.holding(facet, value), Occur.FILTER));
            }
        });
        return query.build();
    }

    private static Hits hits(FacetedSearcher searcher, ReadText text, DrillDownQuery query, Wanted wanted)
            throws IOException {
        Marker marker = new Marker(text);
        Optional<String> spelling = text.isCorrected() ? Optional.of(text.corrected()) : Optional.empty();
        PageRequest page = wanted.page();
        int deep = Math.min(page.offset(), DEEPEST) + page.limit();
        var best = new TopFieldCollectorManager(wanted.sort(), deep, null, Integer.MAX_VALUE);
        Counted counted = counted(searcher, query, best, wanted.chosen());
        TopFieldDocs top = counted.top();
        return new Hits(
                offers(searcher, top, page.offset() < DEEPEST ? page.offset() : top.scoreDocs.length),
                top.totalHits.value,
                counted.sides(),
                spelling,
                marker);
    }

    private record Counted(TopFieldDocs top, Map<OfferFacet, Map<String, Integer>> sides) {}

    /** On a side where something is chosen, what would be found with another choice counts. */
    private static Counted counted(
            FacetedSearcher searcher, DrillDownQuery query, TopFieldCollectorManager best, List<OfferFacet> chosen)
            throws IOException {
        var found = new DrillSideways(searcher, OfferFacets.CONFIG, (SortedSetDocValuesReaderState) null)
                .search(
                        query,
                        new BestAndCounted.Manager(best, COUNTING),
                        Collections.nCopies(chosen.size(), COUNTING));
        SideCounts all = found.drillDownResult().sides();
        Map<OfferFacet, Map<String, Integer>> sides = new EnumMap<>(OfferFacet.class);
        for (OfferFacet side : OfferFacet.values()) {
            int at = chosen.indexOf(side);
            sides.put(side, (at < 0 ? all : found.drillSidewaysResults().get(at)).of(side));
        }
        return new Counted(found.drillDownResult().best(), sides);
    }

    private static List<OfferListing> offers(FacetedSearcher searcher, TopFieldDocs top, int from) throws IOException {
        List<OfferListing> offers = new ArrayList<>();
        for (int i = from; i < top.scoreDocs.length; i++) {
            offers.add(searcher.listing(top.scoreDocs[i].doc));
        }
        return List.copyOf(offers);
    }

    private static Sort sort(OfferSearch search, Whereabouts where) {
        MapPoint centre = where.centre();
        return switch (search.order()) {
            case BEST ->
                search.text().isEmpty() ? new Sort(NEWEST, BY_ID) : new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
            case NEWEST -> new Sort(NEWEST, BY_ID);
            case NEAREST ->
                centre == null
                        ? new Sort(NEWEST, BY_ID)
                        : new Sort(
                                LatLonDocValuesField.newDistanceSort(
                                        Fields.POINT, centre.latitude(), centre.longitude()),
                                NEWEST,
                                BY_ID);
            case ENDING -> new Sort(ENDING, NEWEST, BY_ID);
        };
    }
}
