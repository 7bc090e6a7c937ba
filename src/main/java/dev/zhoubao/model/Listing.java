package dev.zhoubao.model;

import java.util.List;

/**
 * A page that is no bulletin and links to some: a site's list of issues, an article that names them.
 *
 * @param file the document, as the user would name it
 * @param location the same, absolute: what tells two documents of one name apart
 * @param entries never empty; each has an address
 */
public record Listing(String file, String location, List<ArticleLink> entries) {

    public Listing {
        entries = List.copyOf(entries);
    }
}
