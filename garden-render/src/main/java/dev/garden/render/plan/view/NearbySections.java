package dev.garden.render.plan.view;

import dev.garden.render.view.NavItemView;
import dev.garden.render.view.NavSectionView;
import dev.garden.render.view.NavView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a large navigation down to what is near to a page: the sections that it stands in, with their items around it. */
final class NearbySections {

    private final NavView nav;

    /** Section by section, at which item an address is found. */
    private final List<Map<String, Integer>> places = new ArrayList<>();

    NearbySections(NavView nav) {
        this.nav = nav;
        nav.sections().forEach(section -> places.add(index(section.items())));
    }

    private static Map<String, Integer> index(List<NavItemView> items) {
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < items.size(); i++) {
            index(items.get(i), i, index);
        }
        return index;
    }

    private static void index(NavItemView item, int place, Map<String, Integer> index) {
        if (item.href() != null) {
            index.putIfAbsent(item.href(), place);
        }
        item.items().forEach(below -> index(below, place, index));
    }

    /** {@return the whole navigation} */
    NavView all() {
        return nav;
    }

    /** {@return what is near to the page at that address} */
    NavView around(String href) {
        var sections = new ArrayList<NavSectionView>();
        for (int i = 0; i < nav.sections().size(); i++) {
            sections.add(near(nav.sections().get(i), places.get(i), href));
        }
        int first = 0;
        while (first < sections.size() && !sections.get(first).hrefs().contains(href)) {
            first++;
        }
        return new NavView(nav.title(), nav.href(), Window.around(first % Math.max(1, sections.size()), sections));
    }

    // What stands before the first heading has no title to close it with.
    private static NavSectionView near(NavSectionView section, Map<String, Integer> places, String href) {
        Integer place = section.title() == null ? places.getOrDefault(href, 0) : places.get(href);
        List<NavItemView> items = place == null ? List.of() : items(Window.around(place, section.items()), href);
        int hidden = section.items().size() - items.size();
        return new NavSectionView(section.title(), section.level(), items, section.hrefs(), hidden);
    }

    /** Of entries with others below them, only that with the page stays open. */
    private static List<NavItemView> items(List<NavItemView> items, String href) {
        return items.stream()
                .map(item -> item.items().isEmpty() || leadsTo(href, item) ? item : withoutItems(item))
                .toList();
    }

    private static boolean leadsTo(String href, NavItemView item) {
        return href.equals(item.href()) || item.items().stream().anyMatch(below -> leadsTo(href, below));
    }

    private static NavItemView withoutItems(NavItemView item) {
        return new NavItemView(item.label(), item.href(), item.icon(), item.state(), List.of());
    }
}
