package dev.frontdesk.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellAddress;

/** Which cells of a sheet were made into one. The workbook says so behind its lines, so it is read once before them. */
record Merged(List<Area> areas) {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    record Area(CellAddress first, CellAddress last) {

        boolean covers(int row, int column) {
            return first.getRow() <= row - 1
                    && row - 1 <= last.getRow()
                    && first.getColumn() <= column
                    && column <= last.getColumn();
        }
    }

    /** @param row from 1 @param column from 0 */
    boolean covers(int row, int column) {
        return areas.stream().anyMatch(area -> area.covers(row, column));
    }

    static Merged in(byte[] file, String sheetId) throws IOException, XMLStreamException {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var target = new String[] {""};
            each(zip, RELATIONS, "Relationship", found -> {
                if (sheetId.equals(found.getAttributeValue(null, "Id"))) {
                    target[0] = found.getAttributeValue(null, "Target");
                }
            });
            var areas = new ArrayList<Area>();
            var path = target[0].startsWith("/") ? target[0].substring(1) : "xl/" + target[0];
            each(zip, path, "mergeCell", found -> areas.add(area(found.getAttributeValue(null, "ref"))));
            return new Merged(List.copyOf(areas));
        }
    }

    @FunctionalInterface
    private interface Element {
        void found(XMLStreamReader element) throws XMLStreamException;
    }

    private static void each(ZipFile zip, String path, String name, Element element)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            return;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            var factory = XMLInputFactory.newInstance();
            // A file from outside may name others inside; nothing of that is followed.
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    element.found(xml);
                }
            }
        }
    }

    private static Area area(String ref) {
        var corners = ref.split(":", -1);
        return new Area(new CellAddress(corners[0]), new CellAddress(corners[corners.length - 1]));
    }
}
