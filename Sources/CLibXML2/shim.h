#ifndef BIBATLAS_CLIBXML2_SHIM_H
#define BIBATLAS_CLIBXML2_SHIM_H

/* Debian's libxml2 headers pull in ICU's, whose declarations clash with Foundation's. Only the two last fields of
   xmlCharEncodingHandler depend on it, and no code here uses that struct by value. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/tree.h>
#include <libxml/dict.h>
#include <libxml/encoding.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>

/* Swift can't make a variadic function: this one hears libxml2's messages that no handler claims, and drops them. */
static void bibatlas_ignore_message(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

/* Messages reach us as structured errors; nothing may be printed behind the program's back. */
static inline void bibatlas_silence_messages(void) {
    xmlSetGenericErrorFunc(NULL, bibatlas_ignore_message);
    xmlThrDefSetGenericErrorFunc(NULL, bibatlas_ignore_message);
}

/* libxml2 asks its reader of xz before that of gzip, and the former drops what it has unpacked where a file is cut off.
   The readers of addresses go as well: nothing here follows any. The last one registered is the first to go. */
static inline void bibatlas_read_local_files_only(void) {
#ifdef LIBXML_ZLIB_ENABLED
    xmlRegisterDefaultInputCallbacks();
#ifdef LIBXML_FTP_ENABLED
    xmlPopInputCallbacks();
#endif
#ifdef LIBXML_HTTP_ENABLED
    xmlPopInputCallbacks();
#endif
#ifdef LIBXML_LZMA_ENABLED
    xmlPopInputCallbacks();
#endif
#endif
}

/* xmlFree is a variable that holds a function, which Swift takes for shared mutable state. */
static inline void bibatlas_free(void *memory) { xmlFree(memory); }

#endif
