/* What the machine and libxml2 allow at best on one file: the floor below which no reader can get.
 *
 *   limits lines FILE     read the file and find its line ends with memchr
 *   limits trees FILE     the same, and for each RIS record a libxml2 tree with an element a line
 *   limits stream FILE    libxml2's own pull reader over an XML file, every node visited
 *
 * Prints the records (or lines, or nodes) that were found and the best of three times, in seconds of CPU.
 */
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*length + 1);
    if (bytes && fread(bytes, 1, *length, file) != *length) *length = 0;
    fclose(file);
    return bytes;
}

static long lines(const char *bytes, size_t length) {
    long count = 0;
    const char *end = bytes + length;
    for (const char *at = bytes; at < end; count++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        at = newline ? newline + 1 : end;
    }
    return count;
}

static long trees(const char *bytes, size_t length) {
    long count = 0;
    const char *end = bytes + length;
    xmlDictPtr names = xmlDictCreate();
    xmlDocPtr document = NULL;
    xmlNodePtr record = NULL;
    for (const char *at = bytes; at < end;) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *stop = newline ? newline : end;
        if (stop - at >= 5 && at[2] == ' ' && at[4] == '-') {
            if (!document) {
                document = xmlNewDoc(NULL);
                document->dict = names;
                xmlDictReference(names);
                record = xmlNewDocRawNode(document, NULL, BAD_CAST "record", NULL);
                xmlDocSetRootElement(document, record);
            }
            const char *value = stop - at > 6 ? at + 6 : stop;
            char name[3] = {at[0], at[1], 0};
            xmlNodePtr field = xmlNewDocNode(document, NULL, BAD_CAST name, NULL);
            xmlAddChild(record, field);
            xmlAddChild(field, xmlNewDocTextLen(document, BAD_CAST value, (int)(stop - value)));
            if (at[0] == 'E' && at[1] == 'R') {
                xmlFreeDoc(document);
                document = NULL;
                count++;
            }
        }
        at = newline ? newline + 1 : end;
    }
    if (document) xmlFreeDoc(document);
    xmlDictFree(names);
    return count;
}

static long stream(const char *bytes, size_t length) {
    long count = 0;
    xmlTextReaderPtr reader = xmlReaderForMemory(bytes, (int)length, NULL, NULL, XML_PARSE_HUGE | XML_PARSE_NONET);
    if (!reader) return 0;
    while (xmlTextReaderRead(reader) == 1) count++;
    xmlFreeTextReader(reader);
    return count;
}

int main(int argc, char **argv) {
    if (argc != 3) return 64;
    size_t length = 0;
    char *bytes = read_file(argv[2], &length);
    if (!bytes) return 66;
    double best = 1e9;
    long count = 0;
    for (int round = 0; round < 3; round++) {
        clock_t start = clock();
        if (!strcmp(argv[1], "lines")) count = lines(bytes, length);
        else if (!strcmp(argv[1], "trees")) count = trees(bytes, length);
        else if (!strcmp(argv[1], "stream")) count = stream(bytes, length);
        else return 64;
        double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
        if (seconds < best) best = seconds;
    }
    printf("%ld %.6f\n", count, best);
    free(bytes);
    return 0;
}
