package dev.zhoubao.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a bulletin by their metrics, in the order of the catalogue; it does not change. Analyses ask each of ten
 * thousand weeks for each metric, which in a tree is a walk through memory: here one number tells nearly always that a week does not
 * have it.
 */
final class FigureMap extends AbstractMap<Metric, Figure> {

    private final Figure[] figures;

    /** A bit for each metric that is there; some metrics share one. */
    private final long given;

    private FigureMap(Figure[] figures) {
        this.figures = figures;
        long bits = 0;
        for (Figure figure : figures) {
            bits |= figure.metric().bit();
        }
        this.given = bits;
    }

    static FigureMap of(Map<Metric, Figure> figures) {
        return figures instanceof FigureMap ready ? ready : new FigureMap(ordered(figures.values()));
    }

    private static Figure[] ordered(Collection<Figure> figures) {
        Figure[] ordered = figures.toArray(Figure[]::new);
        Arrays.sort(ordered, Comparator.comparing(Figure::metric));
        return ordered;
    }

    @Override
    public @Nullable Figure get(@Nullable Object key) {
        if (key instanceof Metric metric && (given & metric.bit()) != 0) {
            for (Figure figure : figures) {
                if (figure.metric() == metric) {
                    return figure;
                }
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Collection<Figure> values() {
        return Collections.unmodifiableList(Arrays.asList(figures));
    }

    @Override
    public Set<Entry<Metric, Figure>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Metric, Figure>> iterator() {
                return Arrays.stream(figures)
                        .map(figure -> Map.entry(figure.metric(), figure))
                        .iterator();
            }

            @Override
            public int size() {
                return figures.length;
            }
        };
    }
}
