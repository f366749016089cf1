// The public face of ArticleReading stands in the files beside this one.
