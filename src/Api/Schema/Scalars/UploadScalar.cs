using GraphQL.Types;
using GraphQLParser.AST;
using Oversight.Api.GraphQL;

namespace Oversight.Api.Schema.Scalars;

/// <summary>A file of a multipart request. It is neither written in a document nor given in an answer.</summary>
internal sealed class UploadScalar : ScalarGraphType
{
    public UploadScalar()
    {
        Name = "Upload";
        Description = "A file, sent beside the operation as multipart/form-data (docs/graphql.md).";
    }

    public override object? ParseValue(object? value) => value is UploadedFile ? value : ThrowValueConversionError(value);

    public override object? ParseLiteral(GraphQLValue value) => ThrowLiteralConversionError(value);

    public override bool CanParseLiteral(GraphQLValue value) => false;

    public override object? Serialize(object? value) => ThrowSerializationError(value);
}
